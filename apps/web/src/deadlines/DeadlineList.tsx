import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** What falls due, the next first. */
export const DeadlineList = () => (
  <RecordList card={{ primary: ['title'], secondary: ['due'], tertiary: ['state'] }}>
    <FieldColumn source="title" isLink />
    <FieldColumn source="due" />
    <FieldColumn source="state" />
    <FieldColumn source="rule" />
    <FieldColumn source="watcherId" />
  </RecordList>
);
