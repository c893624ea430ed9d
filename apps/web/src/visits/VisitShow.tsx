import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { SourceFacts } from '../shared/facts/SourceFacts.js';

/** A visit to a facility: its source first. */
export const VisitShow = () => (
  <RecordShow>
    <SourceFacts />
    <FactGroup name="what" fields={['facilityId', 'visitorId', 'visited', 'admission', 'independent']} />
    <FactGroup name="words" fields={[]} extra={['summary', 'summaryEs']} />
  </RecordShow>
);
