import { Box, Link } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';

export interface ReadoutItem {
  key: string;
  sample?: ReactNode;
  words: string;
  value: string;
  /** Where the rows behind the value are. */
  to: string;
}

interface ReadoutItemsProps {
  items: readonly ReadoutItem[];
  /** One below the other and without links, for a tip that goes with the pointer. */
  isTip?: boolean;
}

/** Values with their words; each value leads to the rows behind it. */
export const ReadoutItems = ({ items, isTip = false }: ReadoutItemsProps) => (
  <Box component="dl" sx={isTip ? tipStyle : gridStyle}>
    {items.map(({ key, sample, words, value, to }) => (
      <div key={key}>
        <dt>
          {sample} <span>{words}</span>
        </dt>
        <dd>
          {isTip ? (
            value
          ) : (
            <Link component={LinkBase} to={to}>
              {value}
            </Link>
          )}
        </dd>
      </div>
    ))}
  </Box>
);

const listStyle = {
  m: 0,
  '& dt': { color: 'text.secondary', typography: 'caption', display: 'flex', gap: 0.75 },
  '& dd': { m: 0, fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
};

const gridStyle = {
  ...listStyle,
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(8rem, 1fr))',
  columnGap: 2,
  rowGap: 1,
  mt: 0.75,
  // Labels of one and of two lines stand beside each other; their values share a line.
  '& > div': { display: 'flex', flexDirection: 'column', justifyContent: 'space-between' },
  typography: 'body2',
};

const tipStyle = {
  ...listStyle,
  '& > div': { display: 'flex', justifyContent: 'space-between', columnGap: 2 },
};
