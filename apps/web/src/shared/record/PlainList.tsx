import { Box } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { ShowAll } from './ShowAll.js';

interface PlainListProps<T> {
  items: readonly T[];
  /** How many are shown before the reader asks for all. */
  limit?: number;
  children: (item: T) => ReactNode;
}

/** Records one below the other, parted by a hairline; a long list begins short. */
export const PlainList = <T extends { id: string }>({ items, limit = 6, children }: PlainListProps<T>) => {
  const [isWhole, setWhole] = useState(false);
  // Two more are not worth a button.
  const shown = isWhole || items.length <= limit + 2 ? items : items.slice(0, limit);
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {shown.map((item) => (
          <Box component="li" key={item.id} sx={itemStyle}>
            {children(item)}
          </Box>
        ))}
      </Box>
      {shown.length < items.length && <ShowAll count={items.length} onClick={() => setWhole(true)} />}
    </>
  );
};

const itemStyle = {
  py: 1.25,
  minWidth: 0,
  overflowWrap: 'anywhere',
  '& + &': { borderTop: 1, borderColor: 'divider' },
  '&:first-of-type': { pt: 0 },
  '&:last-of-type': { pb: 0 },
};
