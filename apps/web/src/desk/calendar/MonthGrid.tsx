import { Box, Typography } from '@mui/material';
import { addDays } from '@paradero/domain/day';
import { useRef, type KeyboardEvent } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { dayWords, longDay } from '../../shared/dates/days.js';
import { EntryList } from './EntryList.js';
import { mayFallOn, monthOf, pageOf, weeksOf, type Entry } from './month.js';
import { WeekRow } from './WeekRow.js';

interface MonthGridProps {
  /** The day that has the keyboard; its month is shown. */
  day: string;
  today: string;
  entries: readonly Entry[];
  choose: (day: string) => void;
}

const lanes = 5;
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The weeks of a month, and what falls on the chosen day in words. */
export const MonthGrid = ({ day, today, entries, choose }: MonthGridProps) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const grid = useRef<HTMLDivElement>(null);
  const words = (value: string) => dayWords(value, locale, longDay);
  const monday = pageOf(monthOf(day)).from;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = addDays(day, step);
    choose(next);
    // The month may be another one; its days are drawn by the next frame.
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus());
  };
  return (
    <>
      <Box
        ref={grid}
        role="group"
        aria-label={translate('pages.desk.calendar.label', {
          month: dayWords(day, locale, { month: 'long', year: 'numeric' }),
        })}
        onKeyDown={onKeyDown}
        sx={{ borderTop: 1, borderColor: 'divider' }}
      >
        <Box aria-hidden sx={headStyle}>
          {Array.from({ length: 7 }, (_, column) => (
            <span key={column}>{dayWords(addDays(monday, column), locale, { weekday: 'short' })}</span>
          ))}
        </Box>
        {weeksOf(monthOf(day), entries, lanes).map((week) => (
          <WeekRow
            key={week.days[0]}
            week={week}
            chosen={day}
            today={today}
            choose={choose}
            countOn={(each) => entries.filter((entry) => mayFallOn(entry, each)).length}
          />
        ))}
      </Box>
      <Box role="status" sx={{ mt: 2 }}>
        <Typography variant="h3">{translate('pages.desk.calendar.onDay', { day: words(day) })}</Typography>
        <EntryList
          entries={entries.filter((entry) => mayFallOn(entry, day))}
          empty={translate('pages.desk.calendar.emptyDay')}
        />
      </Box>
    </>
  );
};

const headStyle = {
  display: 'grid',
  gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
  typography: 'caption',
  color: 'text.secondary',
  '& span': { px: 0.75, py: 0.5 },
};
