import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';

/** That a case covers a cohort. */
export const ProceedingCohortShow = () => (
  <RecordShow>
    <FactGroup name="what" fields={['proceedingId', 'cohortId']} extra={['note', 'noteEs']} />
  </RecordShow>
);
