import { Box } from '@mui/material';
import { Suspense, type ReactNode } from 'react';

interface ChartBoxProps {
  height: number;
  children: ReactNode;
}

/** Keeps the room of a chart while its code is fetched, and lets it shrink to the paper when printed. */
export const ChartBox = ({ height, children }: ChartBoxProps) => (
  <Box sx={boxStyle} style={{ height }}>
    <Suspense fallback={null}>{children}</Suspense>
  </Box>
);

const boxStyle = {
  '@media print': {
    breakInside: 'avoid',
    // Paper may be narrower than the screen the chart was measured on; its view box scales with it.
    '& .recharts-wrapper, & .recharts-surface': { width: '100% !important' },
  },
};
