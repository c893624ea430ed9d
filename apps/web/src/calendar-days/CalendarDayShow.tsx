import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';

/** A day on which nobody works. */
export const CalendarDayShow = () => (
  <RecordShow>
    <FactGroup
      name="what"
      fields={['day', 'name', 'kind', 'calendarId']}
      extra={['nameEs', 'observedRule', 'sourceId']}
    />
  </RecordShow>
);
