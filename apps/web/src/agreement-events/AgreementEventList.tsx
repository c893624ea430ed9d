import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** What happened to agreements, in order of time. */
export const AgreementEventList = () => (
  <RecordList
    card={{ primary: ['type'], secondary: ['occurred', 'agreementId'], tertiary: ['verification'] }}
  >
    <FieldColumn source="type" isLink />
    <FieldColumn source="occurred" />
    <FieldColumn source="agreementId" />
    <FieldColumn source="verification" />
    <FieldColumn source="sourceId" />
  </RecordList>
);
