import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';

/** The part a party has in an agreement. */
export const AgreementPartyShow = () => (
  <RecordShow>
    <FactGroup name="what" fields={['agreementId', 'partyId', 'role']} extra={['note', 'noteEs']} />
  </RecordShow>
);
