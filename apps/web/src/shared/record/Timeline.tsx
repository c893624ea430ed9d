import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { inOrderOfTime } from './inOrderOfTime.js';
import { useDateWords } from './useDateWords.js';
import { useShortOnPhone } from './useShortOnPhone.js';

/** Something that happened, on a day or somewhere in a span of days. */
export interface Happening {
  id: string;
  occurred: string;
  occurredEarliest: string | null;
  occurredLatest: string | null;
  voidedAt: string | null;
}

interface TimelineProps<T extends Happening> {
  items: readonly T[];
  children: (item: T) => ReactNode;
}

/**
 * What happened, in order: a dot for a day that is sure, a bar with soft ends for anything less, pale when it was
 * voided. On a phone it begins with the latest.
 */
export const Timeline = <T extends Happening>({ items, children }: TimelineProps<T>) => {
  const translate = useTranslate();
  const { shown, isShort, showAll } = useShortOnPhone(inOrderOfTime(items), (all) => all.slice(-latest));
  return (
    <>
      {isShort && (
        <Button onClick={showAll} sx={{ mb: 1, displayPrint: 'none' }}>
          {translate('pages.record.showBefore', { count: items.length - shown.length })}
        </Button>
      )}
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {shown.map((item) => (
          <Box component="li" key={item.id} sx={itemStyle}>
            <When happening={item} />
            <Mark happening={item} />
            <Box sx={{ minWidth: 0, pb: 2.5, gridColumn: { xs: '2', sm: '3' } }}>{children(item)}</Box>
          </Box>
        ))}
      </Box>
    </>
  );
};

const latest = 4;

const When = ({ happening }: { happening: Happening }) => {
  const words = useDateWords();
  return (
    <Typography
      variant="body2"
      component="div"
      title={happening.occurred}
      sx={{ gridColumn: { xs: '2', sm: '1' }, gridRow: 1, fontWeight: 600, textAlign: { sm: 'right' } }}
    >
      {words.date(happening.occurred)}
    </Typography>
  );
};

const Mark = ({ happening }: { happening: Happening }) => {
  const { occurred, occurredEarliest, occurredLatest, voidedAt } = happening;
  const isDay = occurredEarliest !== null && occurredEarliest === occurredLatest && !/[~?%]/.test(occurred);
  const isVoid = voidedAt !== null;
  return (
    <Box aria-hidden sx={railStyle}>
      <Box sx={isDay ? dotStyle(isVoid) : barStyle(isVoid, happening)} />
    </Box>
  );
};

const dotStyle = (isVoid: boolean) => ({
  width: 13,
  height: 13,
  mt: '3px',
  borderRadius: 7,
  border: 2,
  borderStyle: 'solid',
  borderColor: isVoid ? 'text.disabled' : 'primary.main',
  bgcolor: isVoid ? 'background.paper' : 'primary.main',
});

// A bar fades towards an end that is not certain, and farther towards one that is not known.
const barStyle = (isVoid: boolean, { occurredEarliest, occurredLatest }: Happening) => {
  const full = [occurredEarliest === null ? 60 : 30, occurredLatest === null ? 40 : 70];
  return {
    width: 13,
    height: 48,
    mt: '3px',
    color: isVoid ? 'text.disabled' : 'primary.main',
    bgcolor: 'background.paper',
    backgroundImage: `linear-gradient(transparent, currentColor ${full.join('% ')}%, transparent)`,
    printColorAdjust: 'exact',
  };
};

const itemStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: '13px minmax(0, 1fr)', sm: '9.5rem 13px minmax(0, 1fr)' },
  columnGap: 2,
  '&:last-of-type > div:last-of-type': { pb: 0 },
};

// The rail runs behind the marks from the first happening to the last.
const railStyle = {
  gridColumn: { xs: '1', sm: '2' },
  gridRow: { xs: '1 / span 2', sm: '1' },
  display: 'flex',
  justifyContent: 'center',
  backgroundImage: 'linear-gradient(var(--rail), var(--rail))',
  backgroundSize: '2px 100%',
  backgroundPosition: 'center',
  backgroundRepeat: 'no-repeat',
  '--rail': 'currentColor',
  color: 'divider',
};
