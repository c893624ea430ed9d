import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { SourceFacts } from '../shared/facts/SourceFacts.js';

/** That a person was in a cohort: its source first. */
export const MembershipShow = () => (
  <RecordShow>
    <SourceFacts />
    <FactGroup name="what" fields={['personId', 'cohortId']} extra={['note']} />
  </RecordShow>
);
