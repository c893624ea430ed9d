import { addDays, addDuration, type Day } from '../day.js';
import type { DayBounds } from '../day-bounds.js';

/**
 * One possible end of a term. Read as a last day it lies one day before the anniversary of the start, and an
 * extension is counted from that anniversary: a term through 28 February, one month longer, runs through 31 March.
 */
export interface Edge {
  day: Day;
  reading: 'last-day' | 'anniversary';
}

/** The first and last possible end of a term; null where nothing limits it. */
export interface TermEnd {
  earliest: Edge | null;
  latest: Edge | null;
}

/** The end a number of durations after a start, read in one of the two ways. */
export function edgeAfter(start: Day, duration: string, reading: Edge['reading'], times = 1): Edge {
  const anniversary = addDuration(start, duration, times);
  return { day: reading === 'last-day' ? addDays(anniversary, -1) : anniversary, reading };
}

/** The same end, one duration later. */
export function prolonged(edge: Edge, duration: string): Edge {
  return edge.reading === 'last-day'
    ? edgeAfter(addDays(edge.day, 1), duration, 'last-day')
    : edgeAfter(edge.day, duration, 'anniversary');
}

/** The end on certain days, each of them the last of the term. */
export function endOn({ earliest, latest }: DayBounds): TermEnd {
  return { earliest: lastDay(earliest), latest: lastDay(latest) };
}

/** The days of an end, without how they were read. */
export function boundsOf({ earliest, latest }: TermEnd): DayBounds {
  return { earliest: earliest?.day ?? null, latest: latest?.day ?? null };
}

/** Whichever end comes first, as far as that is known. */
export function sooner(one: TermEnd, other: TermEnd): TermEnd {
  return {
    earliest: one.earliest === null || other.earliest === null ? null : lesser(one.earliest, other.earliest),
    latest:
      one.latest === null
        ? other.latest
        : other.latest === null
          ? one.latest
          : lesser(one.latest, other.latest),
  };
}

/** An end that may be either: it is not known which of the two holds. */
export function either(one: TermEnd, other: TermEnd): TermEnd {
  return {
    earliest: one.earliest === null || other.earliest === null ? null : lesser(one.earliest, other.earliest),
    latest: one.latest === null || other.latest === null ? null : greater(one.latest, other.latest),
  };
}

const lastDay = (day: Day | null): Edge | null => (day === null ? null : { day, reading: 'last-day' });
const lesser = (one: Edge, other: Edge): Edge => (other.day < one.day ? other : one);
const greater = (one: Edge, other: Edge): Edge => (other.day > one.day ? other : one);
