import { daysBetween, type Day } from '../day.js';
import type { DayBounds } from '../day-bounds.js';
import type { Interval } from '../interval.js';

export type TermState =
  'NOT_STARTED' | 'RUNNING' | 'MAY_HAVE_ENDED' | 'ENDED' | 'NOT_COMPUTABLE' | 'INDEFINITE';

/** Where a term with a known end stands on a day; on its last day it still runs. */
export function stateOn(end: DayBounds, start: DayBounds, on: Day): TermState {
  if (start.earliest !== null && on < start.earliest) return 'NOT_STARTED';
  if (end.latest !== null && on > end.latest) return 'ENDED';
  return end.earliest === null || on > end.earliest ? 'MAY_HAVE_ENDED' : 'RUNNING';
}

/** Days until the end, from the first to the last it can be; null once it has ended or when no end is known. */
export function daysLeft(state: TermState, end: DayBounds, on: Day): Interval | null {
  if (state !== 'NOT_STARTED' && state !== 'RUNNING' && state !== 'MAY_HAVE_ENDED') return null;
  return {
    lo: end.earliest === null ? 0 : Math.max(0, daysBetween(on, end.earliest)),
    hi: end.latest === null ? null : daysBetween(on, end.latest),
  };
}

/** Days since the end, from the fewest to the most there can be; null while it certainly has not ended. */
export function daysSince(state: TermState, end: DayBounds, on: Day): Interval | null {
  if (state !== 'MAY_HAVE_ENDED' && state !== 'ENDED') return null;
  return {
    lo: end.latest === null ? 0 : Math.max(0, daysBetween(end.latest, on)),
    hi: end.earliest === null ? null : daysBetween(end.earliest, on),
  };
}
