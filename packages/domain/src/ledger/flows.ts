import { custodyGroup } from '../custody.js';
import type { Day } from '../day.js';
import { compareByEarliest } from '../day-bounds.js';
import { hasHappened, mayHaveHappened } from '../happened.js';
import { toInterval, type Interval } from '../interval.js';

/** A line of the ledger: how many people of a cohort passed from one custody status to another, and when. */
export interface CustodyEvent {
  id: string;
  cohortId: string;
  occurredEarliest: Day | null;
  occurredLatest: Day | null;
  /** Null when the people enter the ledger. */
  fromStatus: string | null;
  toStatus: string;
  lo: number | null;
  hi: number | null;
  facilityId: string | null;
  legalBasis: string | null;
  sourceId: string;
}

/** An event with the places its people passed between. */
interface Directed {
  event: CustodyEvent;
  from: string;
  to: string;
}

/**
 * People who may have passed from one place to another by a day. A place is a status, with two more: OUTSIDE,
 * before the ledger, and ONWARD, under way again after arrival, which the record also calls IN_TRANSIT.
 */
export interface Flow extends Directed {
  count: Interval;
  certain: boolean;
}

export const outside = 'OUTSIDE';
export const onward = 'ONWARD';

/** The events in order of time, each with the places its people passed between; the same on every day. */
export function directed(events: readonly CustodyEvent[]): Directed[] {
  const movedOn = new Set<string>();
  return inOrder(events).map((event) => {
    const from = event.fromStatus ?? outside;
    const leavesAgain = event.toStatus === 'IN_TRANSIT' && isPlaced(from);
    if (leavesAgain) movedOn.add(event.cohortId);
    return {
      event,
      // A cohort is a group moved together: once it has moved on, its transit is the onward one.
      from: from === 'IN_TRANSIT' && movedOn.has(event.cohortId) ? onward : from,
      to: leavesAgain ? onward : event.toStatus,
    };
  });
}

/** The flows that happened by the end of a day, in order of time; one that only may have happened is 0..hi. */
export function flowsBy(events: readonly CustodyEvent[], day: Day): Flow[] {
  return directed(events)
    .filter(({ event }) => mayHaveHappened(event, day))
    .map((move) => {
      const certain = hasHappened(move.event, day);
      return { ...move, certain, count: countOf(move.event, certain) };
    });
}

/** Says whether people in a place are past the host's door, or turned away from it for good. */
export function isPlaced(place: string): boolean {
  return place !== outside && place !== 'IN_TRANSIT' && place !== 'REFUSED_HOST';
}

/** Says whether what became of the people in a place is recorded. */
export function isOutcome(place: string): boolean {
  return place !== outside && place !== onward && custodyGroup(place) === 'outcome';
}

/** Says whether people in a place arrived and nothing is recorded of what became of them. */
export function isWithoutOutcome(place: string): boolean {
  if (place === outside || place === 'IN_TRANSIT') return false;
  return place === onward || !isOutcome(place);
}

function inOrder(events: readonly CustodyEvent[]): CustodyEvent[] {
  return events.toSorted(
    (one, other) =>
      compareByEarliest(
        { earliest: one.occurredEarliest, latest: one.occurredLatest },
        { earliest: other.occurredEarliest, latest: other.occurredLatest },
      ) || (one.id < other.id ? -1 : 1),
  );
}

function countOf(event: CustodyEvent, certain: boolean): Interval {
  const stated = toInterval(event);
  return certain ? stated : { lo: 0, hi: stated.hi };
}
