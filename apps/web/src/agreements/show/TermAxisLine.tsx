import { Box } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { useChartColours } from '../../shared/charts/useChartColours.js';
import { useClocks } from '../../shared/clocks/useClocks.js';
import { dayWords } from '../../shared/dates/days.js';
import { placeOf, type TermAxis } from './termAxis.js';

/** The days along the bars, and the day of the view. */
export const TermAxisLine = ({ axis, on }: { axis: TermAxis; on: string }) => {
  const locale = useLocale() ?? 'en';
  const translate = useTranslate();
  const { clocks } = useClocks();
  const { today } = useChartColours();
  const now = placeOf(axis, on);
  return (
    <Box
      aria-hidden
      sx={{ position: 'relative', height: 40, typography: 'caption', color: 'text.secondary' }}
    >
      <Box component="span" sx={{ ...labelStyle, ...sideOf(now), top: 0, color: today, fontWeight: 600 }}>
        {translate(clocks.validAt ? 'pages.terms.dayOfView' : 'pages.terms.today', {
          day: dayWords(on, locale, shortDay),
        })}
      </Box>
      {axis.ticks.map((tick, index) => (
        <Box
          key={tick}
          component="span"
          sx={{
            ...labelStyle,
            top: 20,
            ...tickAt(placeOf(axis, tick)),
            // Every second label is enough where there is little room.
            display: { xs: index % 2 === 0 ? 'block' : 'none', sm: 'block' },
          }}
        >
          {dayWords(tick, locale, monthOfYear)}
        </Box>
      ))}
    </Box>
  );
};

// The label of the day stays inside the chart on whichever side has room.
const sideOf = (place: number) => (place > 60 ? { right: `${100 - place}%` } : { left: `${place}%` });

// A label at either edge would be cut off if it stood in the middle of its line.
const tickAt = (place: number) => {
  if (place < 6) return { left: 0 };
  return place > 94 ? { right: 0 } : { left: `${place}%`, transform: 'translateX(-50%)' };
};

const labelStyle = { position: 'absolute', whiteSpace: 'nowrap' };
const shortDay: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const monthOfYear: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric' };
