import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { SourceFacts } from '../shared/facts/SourceFacts.js';

/** A stretch of time in which a person was held: its source first. */
export const CustodyEpisodeShow = () => (
  <RecordShow>
    <SourceFacts />
    <FactGroup name="what" fields={['personId', 'status', 'period']} />
    <FactGroup name="where" fields={['facilityId', 'authorityId']} extra={['note']} />
  </RecordShow>
);
