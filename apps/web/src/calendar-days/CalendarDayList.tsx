import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** The days on which nobody works. */
export const CalendarDayList = () => (
  <RecordList card={{ primary: ['day', 'name'], secondary: ['kind'], tertiary: ['calendarId'] }}>
    <FieldColumn source="day" isLink />
    <FieldColumn source="name" />
    <FieldColumn source="kind" />
    <FieldColumn source="calendarId" />
  </RecordList>
);
