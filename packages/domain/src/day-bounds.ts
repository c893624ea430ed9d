import type { Day } from './day.js';

/** The first and last day an uncertain date can be; null where nothing limits it. */
export interface DayBounds {
  earliest: Day | null;
  latest: Day | null;
}

/** A period to compare with, both ends included; null is an open end. */
export interface Period {
  from: Day | null;
  to: Day | null;
}

/** Says whether every day the value can be lies in the period. */
export function certainlyWithin(value: DayBounds, period: Period): boolean {
  const startsInside = period.from === null || (value.earliest !== null && value.earliest >= period.from);
  const endsInside = period.to === null || (value.latest !== null && value.latest <= period.to);
  return startsInside && endsInside;
}

/** Says whether at least one day the value can be lies in the period. */
export function possiblyWithin(value: DayBounds, period: Period): boolean {
  const startsBeforeEnd = period.to === null || value.earliest === null || value.earliest <= period.to;
  const endsAfterStart = period.from === null || value.latest === null || value.latest >= period.from;
  return startsBeforeEnd && endsAfterStart;
}

/** Order by first possible day, then by last; an open start comes first, an open end last. */
export function compareByEarliest(one: DayBounds, other: DayBounds): number {
  return compareStarts(one.earliest, other.earliest) || compareEnds(one.latest, other.latest);
}

/** Order by last possible day, then by first; an open end comes last, an open start first. */
export function compareByLatest(one: DayBounds, other: DayBounds): number {
  return compareEnds(one.latest, other.latest) || compareStarts(one.earliest, other.earliest);
}

function compareStarts(one: Day | null, other: Day | null): number {
  if (one === other) return 0;
  if (one === null) return -1;
  if (other === null) return 1;
  return one < other ? -1 : 1;
}

function compareEnds(one: Day | null, other: Day | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
