import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { SourceFacts } from '../shared/facts/SourceFacts.js';
import { VoidEvent } from '../shared/facts/VoidEvent.js';

/** A line of the ledger: its source first, then who passed from what to what. */
export const CustodyEventShow = () => (
  <RecordShow>
    <SourceFacts />
    <VoidEvent />
    <FactGroup name="change" fields={['cohortId', 'fromStatus', 'toStatus', 'raw']} extra={['legalBasis']} />
    <FactGroup name="when" fields={['occurred']} extra={['localTime', 'zone']} />
    <FactGroup name="where" fields={['facilityId']} extra={['note', 'noteEs']} />
  </RecordShow>
);
