import { ChildRecords } from '../shared/facts/ChildRecords.js';
import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';

/** A calendar and its days. */
export const CalendarShow = () => (
  <RecordShow>
    <FactGroup name="what" fields={['name', 'jurisdiction']} extra={['nameEs', 'sourceId', 'note']} />
    <ChildRecords resource="calendar-days" target="calendarId" columns={['day', 'name', 'kind']} />
  </RecordShow>
);
