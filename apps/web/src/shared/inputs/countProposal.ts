import { readCount, type CountBound } from '@paradero/domain/count';

/** The interval that words of a source mean, as the inputs of a form hold it. */
export interface Interval {
  lo: number | null;
  hi: number | null;
  bound: CountBound | null;
}

const nothing: Interval = { lo: null, hi: null, bound: null };

/** What the words of a source mean as far as a rule covers them; nothing otherwise. */
export function intervalOf(raw: string): Interval {
  const reading = readCount(raw);
  return reading ? { lo: reading.lo, hi: reading.hi, bound: reading.bound } : nothing;
}

/**
 * The interval to fill in when the words of a count change, or undefined when somebody has corrected the former
 * proposal: what a person decided is never overwritten.
 *
 * @example
 * proposeInterval({ before: 'up to 30', after: 'up to 300', current: { lo: 0, hi: 30, bound: 'at_most' } })
 * // { lo: 0, hi: 300, bound: 'at_most' }
 */
export function proposeInterval({
  before,
  after,
  current,
}: {
  before: string;
  after: string;
  current: Interval;
}): Interval | undefined {
  const isUntouched = isSame(current, intervalOf(before)) || isSame(current, nothing);
  return isUntouched ? intervalOf(after) : undefined;
}

const isSame = (one: Interval, other: Interval) =>
  one.lo === other.lo && one.hi === other.hi && one.bound === other.bound;
