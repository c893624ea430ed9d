import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** Which part each party has in an agreement. */
export const AgreementPartyList = () => (
  <RecordList card={{ primary: ['partyId'], secondary: ['role'], tertiary: ['agreementId'] }}>
    <FieldColumn source="partyId" isLink />
    <FieldColumn source="role" />
    <FieldColumn source="agreementId" />
  </RecordList>
);
