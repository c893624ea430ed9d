import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { MovedSection } from './MovedSection.js';

/** A day on which nobody works. */
export const CalendarDayShow = () => (
  <RecordShow>
    <MovedSection />
    <FactGroup
      name="what"
      fields={['day', 'name', 'kind', 'calendarId']}
      extra={['nameEs', 'observedRule', 'sourceId']}
    />
  </RecordShow>
);
