import { Paper } from '@mui/material';
import type { ReactNode } from 'react';
import { useActiveTooltipDataPoints } from 'recharts';

/** What the pointer or the arrow keys are at, without links: it goes when they go. */
export const Tip = <Row,>({ children }: { children: (row: Row) => ReactNode }) => {
  const row = useActiveTooltipDataPoints<Row>()?.[0];
  if (row === undefined) return null;
  return (
    <Paper elevation={4} sx={{ px: 1.5, py: 1, maxWidth: 300, typography: 'caption' }}>
      {children(row)}
    </Paper>
  );
};
