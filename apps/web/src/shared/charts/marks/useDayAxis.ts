import { useMediaQuery, type Theme } from '@mui/material';
import { useWords } from '../useWords.js';
import { dayTicks, dayToX, monthTicks, xToDay } from './time.js';

/** What an axis of calendar days needs, for days in their order: months where they suffice, else days. */
export function useDayAxis(days: readonly string[]) {
  const words = useWords();
  const hasRoom = useMediaQuery((theme: Theme) => theme.breakpoints.up('sm'), { noSsr: true });
  const [first, last] = [days.at(0), days.at(-1)];
  const months = first && last ? monthTicks(first, last, hasRoom ? 10 : 4) : [];
  const isShort = months.length < 3;
  const ticks = isShort && first && last ? dayTicks(first, last, hasRoom ? 9 : 4) : months;
  const domain: [number, number] = first && last ? [dayToX(first), dayToX(last)] : [0, 1];
  return {
    type: 'number',
    scale: 'linear',
    domain,
    ticks: ticks.map(dayToX),
    tickFormatter: (x: number) =>
      isShort ? words.dayAndMonth(xToDay(x)) : words.shortMonth(xToDay(x).slice(0, 7)),
    interval: 'preserveStart',
  } as const;
}
