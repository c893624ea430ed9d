import { Box, ButtonBase } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { dayWords } from '../../shared/dates/days.js';
import { EntryBar } from './EntryBar.js';
import { monthOf, type Week } from './month.js';

interface WeekRowProps {
  week: Week;
  chosen: string;
  today: string;
  choose: (day: string) => void;
  countOn: (day: string) => number;
}

/** A week: its days to choose from, and the bars across them. */
export const WeekRow = ({ week, chosen, today, choose, countOn }: WeekRowProps) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const { days, bars, hidden } = week;
  const used = Math.max(0, ...bars.map(({ lane }) => lane + 1));
  const lanes = hidden > 0 ? used + 1 : used;
  const words = (day: string) => {
    const count = countOn(day);
    return translate(`pages.desk.calendar.${count === 0 ? 'dayWithout' : 'dayWith'}`, {
      day: dayWords(day, locale),
      count,
      smart_count: count,
    });
  };
  return (
    <Box sx={weekStyle} style={{ gridTemplateRows: `28px repeat(${Math.max(2, lanes)}, 24px)` }}>
      {days.map((day, column) => (
        <ButtonBase
          key={day}
          data-day={day}
          tabIndex={day === chosen ? 0 : -1}
          aria-label={words(day)}
          aria-pressed={day === chosen}
          aria-current={day === today ? 'date' : undefined}
          onClick={() => choose(day)}
          style={{ gridColumn: column + 1 }}
          sx={{
            ...dayStyle,
            color: monthOf(day) === monthOf(chosen) ? 'text.primary' : 'text.disabled',
            ...(day === chosen && { bgcolor: 'action.selected' }),
          }}
        >
          <Box component="span" sx={day === today ? todayStyle : undefined}>
            {Number(day.slice(8))}
          </Box>
        </ButtonBase>
      ))}
      {bars.map((bar) => (
        <EntryBar key={bar.entry.key} bar={bar} />
      ))}
      {hidden > 0 && (
        <Box sx={hiddenStyle}>
          {translate('pages.desk.calendar.more', { count: hidden, smart_count: hidden })}
        </Box>
      )}
    </Box>
  );
};

const weekStyle = {
  display: 'grid',
  gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
  rowGap: '2px',
  pb: 0.5,
  borderBottom: 1,
  borderColor: 'divider',
};

const dayStyle = {
  gridRow: '1 / -1',
  justifyContent: 'flex-start',
  alignItems: 'flex-start',
  p: 0.5,
  borderLeft: 1,
  borderColor: 'divider',
  fontVariantNumeric: 'tabular-nums',
  '&.Mui-focusVisible': { outlineOffset: -2 },
};

const todayStyle = {
  px: 0.75,
  borderRadius: 1,
  bgcolor: 'primary.main',
  color: 'primary.contrastText',
  fontWeight: 600,
};

const hiddenStyle = {
  gridColumn: '1 / -1',
  gridRow: -2,
  px: 0.75,
  typography: 'caption',
  color: 'text.secondary',
  pointerEvents: 'none',
};
