import type { Day } from '../day.js';
import { compareByEarliest } from '../day-bounds.js';
import { mayHaveHappened } from '../happened.js';

/** An event of a proceeding as a chart of custody needs it. */
export interface OrderEvent {
  id: string;
  proceedingId: string;
  type: string;
  occurredEarliest: Day | null;
  occurredLatest: Day | null;
}

/** A court order over people in custody, from the days on which it was given to those on which it fell. */
export interface CourtOrder {
  eventId: string;
  proceedingId: string;
  type: string;
  earliest: Day | null;
  latest: Day | null;
  /** What ended it; null while nothing recorded did. */
  until: { eventId: string; type: string; earliest: Day | null; latest: Day | null } | null;
}

const orders = ['INJUNCTION', 'ORDER', 'CLASS_CERTIFIED'];
/** What ends an order of its proceeding, or suspends it. */
export const orderEndings: readonly string[] = ['VACATED', 'STAYED', 'DISMISSED'];

/**
 * The orders of courts by a day, in order of time. An injunction lasts until the next event of its proceeding that
 * vacates, stays or dismisses it; another order is given on its day and nothing here says how long it binds.
 */
export function courtOrders(events: readonly OrderEvent[], day: Day): CourtOrder[] {
  const happened = events
    .filter((event) => mayHaveHappened(event, day))
    .toSorted((one, other) => compareByEarliest(days(one), days(other)) || (one.id < other.id ? -1 : 1));
  return happened.flatMap((event, index) => {
    if (!orders.includes(event.type)) return [];
    const { id: eventId, proceedingId, type } = event;
    const end =
      type === 'INJUNCTION'
        ? happened
            .slice(index + 1)
            .find((later) => later.proceedingId === proceedingId && orderEndings.includes(later.type))
        : undefined;
    const until = end ? { eventId: end.id, type: end.type, ...days(end) } : null;
    return [{ eventId, proceedingId, type, ...days(event), until }];
  });
}

function days({ occurredEarliest, occurredLatest }: OrderEvent) {
  return { earliest: occurredEarliest, latest: occurredLatest };
}
