import { Box, Button } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface PlainListProps<T> {
  items: readonly T[];
  /** How many are shown before the reader asks for all. */
  limit?: number;
  children: (item: T) => ReactNode;
}

/** Records one below the other, parted by a hairline; a long list begins short. */
export const PlainList = <T extends { id: string }>({ items, limit = 6, children }: PlainListProps<T>) => {
  const translate = useTranslate();
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
      {shown.length < items.length && (
        <Button onClick={() => setWhole(true)} sx={{ mt: 1, displayPrint: 'none' }}>
          {translate('pages.record.showAll', { count: items.length })}
        </Button>
      )}
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
