import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { CalendarDays } from './CalendarDays.js';

/** A calendar and its days. */
export const CalendarShow = () => (
  <RecordShow>
    <FactGroup
      name="what"
      fields={['name', 'jurisdiction']}
      extra={['nameEs', 'sourceId', 'note', 'noteEs']}
    />
    <CalendarDays />
  </RecordShow>
);
