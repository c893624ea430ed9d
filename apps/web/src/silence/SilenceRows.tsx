import type { SilenceRow } from '@paradero/contract/views/silence';
import { Box } from '@mui/material';
import { SilenceLine } from './SilenceLine.js';

/** The addressees, the one that has kept silent longest first. */
export const SilenceRows = ({ rows }: { rows: readonly SilenceRow[] }) => (
  <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
    {rows.map((row) => (
      <Box component="li" key={row.addressee.id} sx={rowStyle}>
        <SilenceLine row={row} />
      </Box>
    ))}
  </Box>
);

const rowStyle = { py: 1.5, borderTop: 1, borderColor: 'divider', breakInside: 'avoid' };
