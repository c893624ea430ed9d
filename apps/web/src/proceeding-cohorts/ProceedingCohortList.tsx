import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** Which cohorts a proceeding covers. */
export const ProceedingCohortList = () => (
  <RecordList card={{ primary: ['proceedingId'], secondary: ['cohortId'], tertiary: ['note'] }}>
    <FieldColumn source="proceedingId" isLink />
    <FieldColumn source="cohortId" />
    <FieldColumn source="note" />
  </RecordList>
);
