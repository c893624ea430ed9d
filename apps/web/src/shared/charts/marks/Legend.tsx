import { Box } from '@mui/material';
import type { ReactNode } from 'react';

interface LegendProps {
  label: string;
  items: readonly { key: string; sample: ReactNode; words: ReactNode }[];
}

/** What the marks of a chart stand for. */
export const Legend = ({ label, items }: LegendProps) => (
  <Box component="ul" aria-label={label} sx={listStyle}>
    {items.map(({ key, sample, words }) => (
      <li key={key}>
        {sample} <span>{words}</span>
      </li>
    ))}
  </Box>
);

const listStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 2,
  rowGap: 0.5,
  m: 0,
  p: 0,
  mb: 1,
  listStyle: 'none',
  typography: 'caption',
  '& li': { display: 'flex', alignItems: 'center', gap: 0.75 },
};
