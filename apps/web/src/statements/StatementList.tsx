import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** Words somebody is answerable for, newest first. */
export const StatementList = () => (
  <RecordList
    card={{ primary: ['summary'], secondary: ['speakerId', 'stated'], tertiary: ['topic', 'stance'] }}
  >
    <FieldColumn source="summary" isLink />
    <FieldColumn source="speakerId" />
    <FieldColumn source="topic" />
    <FieldColumn source="stance" />
    <FieldColumn source="stated" />
  </RecordList>
);
