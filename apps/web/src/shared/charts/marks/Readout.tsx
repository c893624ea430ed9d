import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface ReadoutProps {
  /** The place of the chart that is read. */
  title: ReactNode;
  children: ReactNode;
}

/** The numbers at the marked place of a chart, each leading to its rows. */
export const Readout = ({ title, children }: ReadoutProps) => (
  <Box aria-live="polite" sx={{ mt: 0.5, minHeight: '5em' }}>
    <Typography variant="h5" component="h3">
      {title}
    </Typography>
    {children}
  </Box>
);
