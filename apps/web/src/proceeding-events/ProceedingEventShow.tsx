import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { SourceFacts } from '../shared/facts/SourceFacts.js';
import { VoidEvent } from '../shared/facts/VoidEvent.js';

/** What happened in a case: its source first. */
export const ProceedingEventShow = () => (
  <RecordShow>
    <SourceFacts />
    <VoidEvent />
    <FactGroup
      name="what"
      fields={['proceedingId', 'type', 'occurred']}
      extra={['localTime', 'zone', 'forumId']}
    />
    <FactGroup name="words" fields={['summary']} extra={['summaryEs']} />
  </RecordShow>
);
