import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** What happened in proceedings, in order of time. */
export const ProceedingEventList = () => (
  <RecordList card={{ primary: ['type'], secondary: ['occurred', 'proceedingId'], tertiary: ['summary'] }}>
    <FieldColumn source="type" isLink />
    <FieldColumn source="occurred" />
    <FieldColumn source="proceedingId" />
    <FieldColumn source="summary" />
  </RecordList>
);
