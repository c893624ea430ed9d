import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';

/** How a deadline rule counts, and what it stands on. */
export const DeadlineRuleShow = () => (
  <RecordShow>
    <FactGroup name="what" fields={['code', 'name']} extra={['nameEs']} />
    <FactGroup
      name="counting"
      fields={['startEvent', 'unit', 'direction', 'countTrigger', 'roll', 'tollable']}
      extra={['count', 'calendar', 'zone', 'cap']}
    />
    <FactGroup name="basis" fields={['authority', 'confidence']} extra={['sourceId', 'note']} />
  </RecordShow>
);
