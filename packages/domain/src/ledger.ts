import { custodyGroup, isArrival, isKnownStatus } from './custody.js';
import type { Day } from './day.js';
import { atMost, intersect, subtract, sum, type Interval } from './interval.js';
import {
  flowsBy,
  isOutcome,
  isPlaced,
  isWithoutOutcome,
  onward,
  outside,
  type CustodyEvent,
  type Flow,
} from './ledger/flows.js';
import { gather, overdraft, passagesOn, passed, within, type Passage } from './ledger/passages.js';
import { step, type Step } from './step.js';

export type { CustodyEvent } from './ledger/flows.js';

/** Where the people of a ledger stand at the end of a day, as far as the record says. */
export interface Ledger {
  day: Day;
  /** Everybody who was set on the way, whether they arrived or not. */
  boarded: Interval;
  /** Those the host did not take in. */
  refused: Interval;
  /** Those the host received; each of them is held, on a permit, of known outcome or unaccounted for. */
  entered: Interval;
  held: Interval;
  onPermit: Interval;
  /** Those received of whom it is recorded what became of them. */
  outcomes: Interval;
  byStatus: Record<string, Interval>;
  /** Those received whose place the record does not give: unknown, or under way again with no arrival. */
  unaccounted: Interval;
  /** Those the record itself calls unknown. */
  unknown: Interval;
  /** Those received with no recorded outcome: held, unaccounted, or on a permit that runs out. */
  withoutOutcome: Interval;
  /** False when more people left a status than can have been in it. */
  closes: boolean;
  problems: Step[];
  steps: Step[];
}

/**
 * Computes the ledger of one cohort or of several at the end of a day. Nobody has an outcome unless an event says
 * so, and a move that may not have happened yet counts as none or as all it can be: 288..289 received, 252
 * exchanged, 36..37 without an outcome.
 */
export function ledgerOn(events: readonly CustodyEvent[], day: Day): Ledger {
  const flows = flowsBy(events, day);
  const passages = gather(flows);
  const problems = problemsOf(flows, passages);
  return {
    day,
    ...standing(passages),
    closes: problems.every(({ code }) => code !== 'ledger/more-left-than-were-there'),
    problems,
    steps: flows.map(explain),
  };
}

function standing(passages: readonly Passage[]): Omit<Ledger, 'day' | 'closes' | 'problems' | 'steps'> {
  const boarded = passed(passages, (from) => from === outside);
  const received = (from: string, to: string) => !isPlaced(from) && isArrival(to);
  const entered = atMost(passed(passages, received), boarded);
  const amongEntered = (place: (place: string) => boolean) => atMost(within(passages, place), entered);
  return {
    boarded,
    refused: atMost(
      passed(passages, (from, to) => (from === outside || from === 'IN_TRANSIT') && to === 'REFUSED_HOST'),
      boarded,
    ),
    entered,
    held: amongEntered(isIn('held')),
    onPermit: amongEntered(isIn('permit')),
    outcomes: atMost(outcomesOf(passages), entered),
    byStatus: byStatus(passages, boarded),
    unaccounted: amongEntered((place) => place === onward || isIn('unknown')(place)),
    unknown: amongEntered(isIn('unknown')),
    withoutOutcome: amongEntered(isWithoutOutcome),
  };
}

/** One day of custody through time, as layers that stack up to those received. */
export interface CustodyPoint extends Pick<
  Ledger,
  'day' | 'entered' | 'held' | 'onPermit' | 'outcomes' | 'unaccounted' | 'byStatus'
> {
  /** How many of those received the intervals leave without a certain layer; null when that is unbounded. */
  undetermined: number | null;
}

/** The ledger on each of the days, for a chart whose unknown part is never left out. */
export function custodyThroughTime(events: readonly CustodyEvent[], days: readonly Day[]): CustodyPoint[] {
  return passagesOn(events, days).map(({ day, passages }) => {
    const { entered, held, onPermit, outcomes, unaccounted, byStatus } = standing(passages);
    const placed = sum([held, onPermit, outcomes, unaccounted]).lo;
    const undetermined = entered.hi === null ? null : Math.max(0, entered.hi - placed);
    return { day, entered, held, onPermit, outcomes, unaccounted, byStatus, undetermined };
  });
}

/** At most so many of the days, evenly left out and the last one kept: a chart shows no more, and says so. */
export function thinned(days: readonly Day[], most: number): Day[] {
  const every = Math.ceil(days.length / most);
  return days.filter((_, index) => (days.length - 1 - index) % every === 0);
}

/** The days on which a ledger can change, each once and in order. */
export function changeDays(events: readonly CustodyEvent[]): Day[] {
  const days = events.flatMap(({ occurredEarliest, occurredLatest }) => [occurredEarliest, occurredLatest]);
  return [...new Set(days)].filter((day) => day !== null).toSorted();
}

const isIn = (group: string) => (place: string) =>
  place !== outside && place !== onward && custodyGroup(place) === group;

/** Received straight into an outcome, or passed into one since, less those taken back. */
function outcomesOf(passages: readonly Passage[]): Interval {
  return subtract(
    passed(
      passages,
      (from, to) => isOutcome(to) && (isWithoutOutcome(from) || (!isPlaced(from) && isArrival(to))),
    ),
    passed(passages, (from, to) => isOutcome(from) && isPlaced(from) && isWithoutOutcome(to)),
  );
}

function byStatus(passages: readonly Passage[], boarded: Interval): Record<string, Interval> {
  const counts = statusesOf(passages).map((status) => ({
    status,
    count: atMost(within(passages, isStatus(status)), boarded),
  }));
  return Object.fromEntries(
    counts.map(({ status, count }) => {
      // The ledger loses nobody, so a status holds what all others together cannot.
      const others = sum(counts.filter((other) => other.status !== status).map((other) => other.count));
      return [status, intersect(count, subtract(boarded, others)) ?? count];
    }),
  );
}

function statusesOf(passages: readonly Passage[]): string[] {
  const places = passages.flatMap(({ from, to }) => [from, to]);
  return [...new Set(places.filter((place) => place !== outside).map(statusAt))];
}

const statusAt = (place: string) => (place === onward ? 'IN_TRANSIT' : place);

const isStatus = (status: string) => (place: string) => place !== outside && statusAt(place) === status;

function problemsOf(flows: readonly Flow[], passages: readonly Passage[]): Step[] {
  const overdrawn = statusesOf(passages)
    .map((status) => ({ status, people: overdraft(passages, isStatus(status)) }))
    .filter(({ people }) => people > 0)
    .map(({ status, people }) => step('ledger/more-left-than-were-there', { status, people }));
  const unarrived = flows
    .filter(({ from, to }) => from === outside && isOutcome(to) && !isArrival(to) && to !== 'REFUSED_HOST')
    .map(({ event }) => step('ledger/outcome-without-arrival', { id: event.id, status: event.toStatus }));
  const unrecognised = statusesOf(passages)
    .filter((status) => !isKnownStatus(status))
    .map((status) => step('ledger/unknown-status', { status }));
  return [...overdrawn, ...unarrived, ...unrecognised];
}

function explain({ event, certain, count }: Flow): Step {
  return step(certain ? 'ledger/moved' : 'ledger/may-have-moved', {
    id: event.id,
    cohortId: event.cohortId,
    sourceId: event.sourceId,
    from: event.fromStatus,
    to: event.toStatus,
    lo: count.lo,
    hi: count.hi,
  });
}
