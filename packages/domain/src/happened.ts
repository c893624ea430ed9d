import type { Day } from './day.js';

/** Something dated, as certainly as it is. */
export interface Occurred {
  occurredEarliest: Day | null;
  occurredLatest: Day | null;
}

/** Says whether something may have happened by the end of a day: all but what certainly comes later. */
export function mayHaveHappened({ occurredEarliest }: Occurred, on: Day): boolean {
  return occurredEarliest === null || occurredEarliest <= on;
}

/** Says whether something has happened by the end of a day for certain; what has no last day has not. */
export function hasHappened({ occurredLatest }: Occurred, on: Day): boolean {
  return occurredLatest !== null && occurredLatest <= on;
}
