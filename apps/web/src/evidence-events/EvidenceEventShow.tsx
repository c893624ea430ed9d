import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';

/** One entry of the custody log of a file. */
export const EvidenceEventShow = () => (
  <RecordShow>
    <FactGroup name="file" fields={['evidenceId', 'action', 'at']} extra={['note']} />
  </RecordShow>
);
