import type { Day } from '../../day.js';
import type { DayBounds } from '../../day-bounds.js';

/** The first and the last day on which any of the events can be; null where one of them has no such limit. */
export function daysOf(
  events: readonly { occurredEarliest: Day | null; occurredLatest: Day | null }[],
): DayBounds {
  const first = events.map(({ occurredEarliest }) => occurredEarliest);
  const last = events.map(({ occurredLatest }) => occurredLatest);
  return {
    earliest: first.includes(null) ? null : (first.toSorted(compare)[0] ?? null),
    latest: last.includes(null) ? null : (last.toSorted(compare).at(-1) ?? null),
  };
}

function compare(one: Day | null, other: Day | null): number {
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
