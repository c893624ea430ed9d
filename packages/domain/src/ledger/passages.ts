import type { Day } from '../day.js';
import { subtract, sum, toInterval, type Interval } from '../interval.js';
import { directed, type CustodyEvent, type Flow } from './flows.js';

/** All who passed from one place to another, whatever event says so: all a standing depends on. */
export interface Passage {
  from: string;
  to: string;
  count: Interval;
}

/** The flows of each direction together. */
export function gather(flows: readonly Flow[]): Passage[] {
  const tally = new Tally();
  for (const { from, to, count } of flows) tally.add({ from, to, ...count });
  return tally.passages();
}

/**
 * The passages at the end of each of the days, in order of time; each event is read once however many days there
 * are, since what may have happened raises the upper bound and what has happened the lower.
 */
export function passagesOn(
  events: readonly CustodyEvent[],
  days: readonly Day[],
): { day: Day; passages: Passage[] }[] {
  const moves = directed(events).map(({ event, from, to }) => ({
    event,
    from,
    to,
    count: toInterval(event),
  }));
  const possible = moves.toSorted((one, other) =>
    compare(one.event.occurredEarliest ?? '', other.event.occurredEarliest ?? ''),
  );
  const certain = moves
    .filter(({ event }) => event.occurredLatest !== null)
    .toSorted((one, other) => compare(one.event.occurredLatest ?? '', other.event.occurredLatest ?? ''));
  const tally = new Tally();
  let [begun, ended] = [0, 0];
  return days.toSorted().map((day) => {
    for (
      let move = possible[begun];
      move && (move.event.occurredEarliest ?? '') <= day;
      move = possible[++begun]
    )
      tally.add({ ...move, lo: 0, hi: move.count.hi });
    for (let move = certain[ended]; move && (move.event.occurredLatest ?? '') <= day; move = certain[++ended])
      tally.add({ ...move, lo: move.count.lo, hi: 0 });
    return { day, passages: tally.passages() };
  });
}

/** Those who passed in a direction, all together, whatever became of them later. */
export function passed(
  passages: readonly Passage[],
  direction: (from: string, to: string) => boolean,
): Interval {
  return sum(passages.filter(({ from, to }) => direction(from, to)).map(({ count }) => count));
}

/** Those in a set of places: who came in less who went out, moves inside the set left aside. */
export function within(passages: readonly Passage[], place: (place: string) => boolean): Interval {
  return subtract(
    passed(passages, (from, to) => !place(from) && place(to)),
    passed(passages, (from, to) => place(from) && !place(to)),
  );
}

/** By how many more people certainly left a set of places than can have come in. */
export function overdraft(passages: readonly Passage[], place: (place: string) => boolean): number {
  const came = passed(passages, (from, to) => !place(from) && place(to));
  const left = passed(passages, (from, to) => place(from) && !place(to));
  return came.hi === null ? 0 : Math.max(0, left.lo - came.hi);
}

/** Adds up by direction. */
class Tally {
  readonly #byDirection = new Map<string, Passage>();

  add({ from, to, lo, hi }: { from: string; to: string } & Interval): void {
    const key = `${from} ${to}`;
    const { count } = this.#byDirection.get(key) ?? { count: { lo: 0, hi: 0 } };
    this.#byDirection.set(key, { from, to, count: sum([count, { lo, hi }]) });
  }

  passages(): Passage[] {
    return [...this.#byDirection.values()];
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
