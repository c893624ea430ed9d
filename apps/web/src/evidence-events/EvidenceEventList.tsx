import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** What was done with files. */
export const EvidenceEventList = () => (
  <RecordList card={{ primary: ['action'], secondary: ['evidenceId', 'at'], tertiary: ['note'] }}>
    <FieldColumn source="action" isLink />
    <FieldColumn source="evidenceId" />
    <FieldColumn source="at" />
    <FieldColumn source="note" />
  </RecordList>
);
