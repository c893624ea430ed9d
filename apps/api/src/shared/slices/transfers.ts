import { isArrival } from '@paradero/domain/custody';
import type { Transfer } from '@paradero/domain/terms';
import type { Cohort, CustodyEvent } from './slice.js';

/**
 * The transfers of an agreement: people the host received, gathered by the flight they were on, so that parts of
 * one flight make one transfer. A cohort without a flight above it is its own.
 */
export function transfersOf(cohorts: readonly Cohort[], custody: readonly CustodyEvent[]): Transfer[] {
  const arrivals = custody.filter(({ fromStatus, toStatus }) => isEntry(fromStatus) && isArrival(toStatus));
  const flown = arrivals.map((event) => ({ ...event, flightId: flightOf(cohorts, event.cohortId) }));
  return [...new Set(flown.map(({ flightId }) => flightId))].map((cohortId) => {
    const events = flown.filter(({ flightId }) => flightId === cohortId);
    return {
      id: cohortId,
      cohortId,
      occurredEarliest: extreme(
        events.map(({ occurredEarliest }) => occurredEarliest),
        0,
      ),
      occurredLatest: extreme(
        events.map(({ occurredLatest }) => occurredLatest),
        -1,
      ),
    };
  });
}

const isEntry = (status: string | null) => status === null || status === 'IN_TRANSIT';

function flightOf(cohorts: readonly Cohort[], id: string): string {
  const cohort = cohorts.find((each) => each.id === id);
  if (!cohort || cohort.partition === 'FLIGHT' || cohort.parentId === null) return id;
  const above = flightOf(cohorts, cohort.parentId);
  return cohorts.some(({ id: flight, partition }) => flight === above && partition === 'FLIGHT') ? above : id;
}

// One day that is not known leaves the bound open.
function extreme(days: readonly (string | null)[], at: 0 | -1): string | null {
  return days.includes(null)
    ? null
    : (days
        .filter((day) => day !== null)
        .toSorted()
        .at(at) ?? null);
}
