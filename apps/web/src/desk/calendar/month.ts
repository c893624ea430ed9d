import { addDays, addDuration, daysBetween, endOfMonth } from '@paradero/domain/day';

/** Something that falls, or may fall, on days of a calendar; null where nothing limits it. */
export interface Entry {
  key: string;
  kind: 'deadline' | 'end';
  to: string;
  title: string;
  titleEs: string | null;
  earliest: string | null;
  latest: string | null;
}

/** A stretch of a week that an entry covers, in the lane it is drawn in. */
export interface Bar {
  entry: Entry;
  /** First column, from 0. */
  column: number;
  span: number;
  lane: number;
  /** Whether it goes on before or after the week. */
  comesFrom: boolean;
  goesOn: boolean;
}

/** A week of a calendar page. */
export interface Week {
  days: string[];
  bars: Bar[];
  /** How many entries found no lane. */
  hidden: number;
}

/** The month a day lies in, such as `2026-11`. */
export const monthOf = (day: string) => day.slice(0, 7);

/** The month some months later, or earlier. */
export const monthAfter = (month: string, count: number) => monthOf(addDuration(`${month}-01`, 'P1M', count));

/** The whole weeks that hold a month, from a Monday to a Sunday. */
export function pageOf(month: string): { from: string; to: string } {
  const first = `${month}-01`;
  const last = endOfMonth(first);
  return { from: addDays(first, -weekday(first)), to: addDays(last, 6 - weekday(last)) };
}

/** The weeks of a month with a bar for each entry over every day on which it may fall. */
export function weeksOf(month: string, entries: readonly Entry[], lanes: number): Week[] {
  const { from, to } = pageOf(month);
  const count = (daysBetween(from, to) + 1) / 7;
  return Array.from({ length: count }, (_, week) => {
    const days = Array.from({ length: 7 }, (_, column) => addDays(from, week * 7 + column));
    return { days, ...barsOf(days, entries, lanes) };
  });
}

/** Whether an entry may fall on a day. */
export const mayFallOn = ({ earliest, latest }: Entry, day: string) =>
  (earliest === null || earliest <= day) && (latest === null || latest >= day);

function barsOf(days: string[], entries: readonly Entry[], lanes: number): Omit<Week, 'days'> {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const touching = entries.filter(
    ({ earliest, latest }) => (earliest === null || earliest <= last) && (latest === null || latest >= first),
  );
  const ends: number[] = [];
  const bars = touching.flatMap((entry) => {
    const { earliest, latest } = entry;
    const comesFrom = earliest === null || earliest < first;
    const goesOn = latest === null || latest > last;
    const column = comesFrom ? 0 : days.indexOf(earliest);
    const end = goesOn ? 6 : days.indexOf(latest);
    const free = ends.findIndex((taken) => taken < column);
    const lane = free < 0 ? ends.length : free;
    if (lane >= lanes) return [];
    ends[lane] = end;
    return [{ entry, column, span: end - column + 1, lane, comesFrom, goesOn }];
  });
  return { bars, hidden: touching.length - bars.length };
}

// Monday is 0; the first of January 2024 was one.
const weekday = (day: string) => ((daysBetween('2024-01-01', day) % 7) + 7) % 7;
