import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** The calendars deadlines are counted with. */
export const CalendarList = () => (
  <RecordList card={{ primary: ['name'], secondary: ['jurisdiction'], tertiary: ['sourceId'] }}>
    <FieldColumn source="name" isLink />
    <FieldColumn source="jurisdiction" />
    <FieldColumn source="sourceId" />
  </RecordList>
);
