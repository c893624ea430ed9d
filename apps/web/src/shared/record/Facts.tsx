import { Box } from '@mui/material';
import type { ReactNode } from 'react';

interface FactsProps {
  /** Label and value; a fact without a value is left out. */
  facts: readonly { label: string; value: ReactNode; id?: string; isWide?: boolean }[];
}

/** What is known of a record, as a row of labelled values. */
export const Facts = ({ facts }: FactsProps) => (
  <Box component="dl" sx={listStyle}>
    {facts
      .filter(({ value }) => value !== null && value !== undefined && value !== '')
      .map(({ label, value, id, isWide }) => (
        <Box key={id ?? label} sx={{ minWidth: 0, ...(isWide && { gridColumn: 'span 2' }) }}>
          <Box component="dt" sx={{ typography: 'caption', color: 'text.secondary' }}>
            {label}
          </Box>
          <Box component="dd" sx={{ m: 0, typography: 'body1', overflowWrap: 'anywhere' }}>
            {value}
          </Box>
        </Box>
      ))}
  </Box>
);

const listStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(auto-fill, minmax(11rem, 1fr))' },
  columnGap: 3,
  rowGap: 1.5,
  m: 0,
};
