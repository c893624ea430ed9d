import { Box } from '@mui/material';
import type { TermSummary } from '@paradero/contract/views/terms';
import { TermHead } from './TermHead.js';
import { TermTrack } from './TermTrack.js';
import type { Timeline } from './timeline.js';

/** One agreement and the bar of its term. */
export const TermRow = ({ term, timeline }: { term: TermSummary; timeline: Timeline }) => (
  <Box component="li" sx={{ ...rowGrid, py: 1, borderTop: 1, borderColor: 'divider' }}>
    <TermHead term={term} />
    <TermTrack term={term} timeline={timeline} />
  </Box>
);

/** Words beside the strip where there is room, above it where there is not. */
export const rowGrid = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 25rem) minmax(0, 1fr)' },
  columnGap: 3,
  rowGap: 0.5,
  alignItems: 'center',
};
