import { addDays, daysBetween, earlier, isDay, later, type Day } from '../day.js';
import type { FieldProblem } from '../domain-error.js';
import type { Stretch } from './calendar.js';

/** A stop of the clock: the days after `from` through `to` are not counted. Null: it has not ended. */
export interface Tolling {
  from: Day;
  to: Day | null;
}

/** A stop of the clock whose end is known. */
export interface Stop {
  from: Day;
  to: Day;
}

/** The stops in order of time, an open one taken to end on the day asked about. */
export function stopsOf(tolling: readonly Tolling[], on: Day | null): Stop[] {
  return tolling.map(({ from, to }) => ({ from, to: to ?? later(from, on ?? from) })).toSorted(byTime);
}

/** The stop a day falls in, when it is not counted. */
export function findStop(day: Day, stops: readonly Stop[]): Stop | undefined {
  return stops.find(({ from, to }) => from < day && day <= to);
}

/** The days after one day through another that are not counted. */
export function tolledWithin(
  { after, through }: { after: Day; through: Day },
  stops: readonly Stop[],
): Stretch[] {
  return stops
    .map(({ from, to }) => ({ first: addDays(later(from, after), 1), last: earlier(to, through) }))
    .filter(({ first, last }) => first <= last);
}

/** How many days stretches hold, a day in two of them counted once. */
export function daysIn(stretches: readonly Stretch[]): number {
  let days = 0;
  let through: Day | null = null;
  for (const { first, last } of stretches.toSorted((one, other) => (one.first < other.first ? -1 : 1))) {
    const start: Day = through === null || through < first ? first : addDays(through, 1);
    if (start > last) continue;
    days += daysBetween(start, last) + 1;
    through = last;
  }
  return days;
}

/** What is wrong with stops of the clock: days that do not exist, ends before starts, two at a time. */
export function tollingProblems(tolling: readonly Tolling[], on: Day | null): FieldProblem[] {
  const problems = tolling.flatMap(({ from, to }, index) => stopProblems({ from, to }, `tolling.${index}`));
  if (problems.length > 0) return problems;
  if (on === null && tolling.some(({ to }) => to === null))
    return [{ path: 'on', code: 'deadline/day-missing' }];
  return overlaps(tolling);
}

function stopProblems({ from, to }: Tolling, path: string): FieldProblem[] {
  if (!isDay(from)) return [{ path: `${path}.from`, code: 'deadline/day-invalid' }];
  if (to === null) return [];
  if (!isDay(to)) return [{ path: `${path}.to`, code: 'deadline/day-invalid' }];
  return to < from ? [{ path: `${path}.to`, code: 'deadline/ends-before-start' }] : [];
}

function overlaps(tolling: readonly Tolling[]): FieldProblem[] {
  const inOrder = tolling.map((stop, index) => ({ ...stop, index })).toSorted(byTime);
  return inOrder.flatMap(({ from, index }, place) => {
    const before = inOrder[place - 1];
    if (before === undefined || (before.to !== null && before.to <= from)) return [];
    return [{ path: `tolling.${index}.from`, code: 'deadline/tolling-overlaps' }];
  });
}

function byTime(one: Tolling, other: Tolling): number {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1;
  return one.to !== null && (other.to === null || one.to < other.to) ? -1 : 1;
}
