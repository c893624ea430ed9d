import type { Step } from '@paradero/domain/step';
import type { Day } from '@paradero/domain/day';

/** An end that a term had before an event replaced it. */
export interface FormerEnd {
  eventId: string;
  earliest: Day | null;
  latest: Day | null;
}

/** The ends a term had, in the order in which events replaced them; a term that had none yet lost none. */
export function formerEnds(steps: readonly Step[]): FormerEnd[] {
  return steps.flatMap(({ params: { id, formerEarliest, formerLatest } }) => {
    const [earliest, latest] = [dayOf(formerEarliest), dayOf(formerLatest)];
    return typeof id === 'string' && (earliest !== null || latest !== null)
      ? [{ eventId: id, earliest, latest }]
      : [];
  });
}

const dayOf = (value: Step['params'][string] | undefined) => (typeof value === 'string' ? value : null);
