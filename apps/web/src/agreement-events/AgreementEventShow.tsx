import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { SourceFacts } from '../shared/facts/SourceFacts.js';
import { VoidEvent } from '../shared/facts/VoidEvent.js';

/** An event in the life of an agreement: its source first, then what happened. */
export const AgreementEventShow = () => (
  <RecordShow>
    <SourceFacts />
    <VoidEvent />
    <FactGroup
      name="what"
      fields={['agreementId', 'type', 'occurred']}
      extra={['effectDuration', 'effectEnd', 'summary', 'summaryEs']}
    />
  </RecordShow>
);
