import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { SourceFacts } from '../shared/facts/SourceFacts.js';
import { VoidEvent } from '../shared/facts/VoidEvent.js';
import { ComputeFromEvent } from '../shared/record/deadline/ComputeFromEvent.js';
import type { Records } from '../shared/record/records.js';

/** What happened in a case: its source first. */
export const ProceedingEventShow = () => (
  <RecordShow>
    <SourceFacts />
    <Box sx={deedsStyle}>
      <VoidEvent />
      <ComputeFromThis />
    </Box>
    <FactGroup
      name="what"
      fields={['proceedingId', 'type', 'occurred']}
      extra={['localTime', 'zone', 'forumId']}
    />
    <FactGroup name="words" fields={['summary']} extra={['summaryEs']} />
  </RecordShow>
);

const ComputeFromThis = () => {
  const event = useRecordContext<Records['proceeding-events']>();
  return event ? <ComputeFromEvent event={event} variant="outlined" /> : null;
};

// Whoever may do nothing here sees no gap.
const deedsStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  '&:empty': { display: 'none' },
  '& > .MuiAlert-root': { flexGrow: 1 },
};
