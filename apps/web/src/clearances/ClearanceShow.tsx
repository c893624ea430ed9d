import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';

/** Who may see one sealed record. */
export const ClearanceShow = () => (
  <RecordShow>
    <FactGroup name="who" fields={['accountId']} />
    <FactGroup name="about" fields={[]} extra={['reportId', 'personId', 'allegationId', 'evidenceId']} />
  </RecordShow>
);
