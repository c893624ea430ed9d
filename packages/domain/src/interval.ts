/** A count somewhere from `lo` to `hi`, both included; `hi` null means nothing limits it above. */
export interface Interval {
  lo: number;
  hi: number | null;
}

/** Nobody, for certain. */
export const zero: Interval = { lo: 0, hi: 0 };

/** One count and no other. */
export function exactly(count: number): Interval {
  return { lo: count, hi: count };
}

/** The interval of a stored count, whose missing lower bound means "maybe none". */
export function toInterval(count: { lo: number | null; hi: number | null }): Interval {
  return { lo: count.lo ?? 0, hi: count.hi };
}

/** Both together: `8..9 + 1..1 = 9..10`. */
export function add(one: Interval, other: Interval): Interval {
  return { lo: one.lo + other.lo, hi: one.hi === null || other.hi === null ? null : one.hi + other.hi };
}

/** All together; nobody when the list is empty. */
export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce(add, zero);
}

/** What is left of `one` after taking `other` away, never below zero: `288..289 - 252..252 = 36..37`. */
export function subtract(one: Interval, other: Interval): Interval {
  return {
    lo: other.hi === null ? 0 : Math.max(0, one.lo - other.hi),
    hi: one.hi === null ? null : Math.max(0, one.hi - other.lo),
  };
}

/** The counts that both allow, or null when they contradict each other. */
export function intersect(one: Interval, other: Interval): Interval | null {
  const lo = Math.max(one.lo, other.lo);
  const hi = lesser(one.hi, other.hi);
  return hi !== null && lo > hi ? null : { lo, hi };
}

/** The smallest interval that holds both. */
export function hull(one: Interval, other: Interval): Interval {
  return {
    lo: Math.min(one.lo, other.lo),
    hi: one.hi === null || other.hi === null ? null : Math.max(one.hi, other.hi),
  };
}

/** The same count, but never more than `limit` can be. */
export function atMost(interval: Interval, limit: Interval): Interval {
  const hi = lesser(interval.hi, limit.hi);
  return { lo: hi === null ? interval.lo : Math.min(interval.lo, hi), hi };
}

/** Says whether only one count is possible. */
export function isExact(interval: Interval): boolean {
  return interval.lo === interval.hi;
}

/** Says whether there may be anybody at all. */
export function mayBeSome(interval: Interval): boolean {
  return interval.hi !== 0;
}

function lesser(one: number | null, other: number | null): number | null {
  if (one === null) return other;
  if (other === null) return one;
  return Math.min(one, other);
}
