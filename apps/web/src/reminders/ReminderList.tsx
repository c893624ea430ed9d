import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** What somebody wants to be reminded of; nobody else sees it. */
export const ReminderList = () => (
  <RecordList card={{ primary: ['note'], secondary: ['due'], tertiary: ['doneAt'] }}>
    <FieldColumn source="due" isLink />
    <FieldColumn source="note" />
    <FieldColumn source="doneAt" />
  </RecordList>
);
