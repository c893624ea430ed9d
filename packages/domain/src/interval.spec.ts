import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  add,
  atMost,
  exactly,
  hull,
  intersect,
  isExact,
  mayBeSome,
  subtract,
  sum,
  toInterval,
  type Interval,
} from './interval.js';

const interval: fc.Arbitrary<Interval> = fc
  .tuple(fc.nat(1000), fc.option(fc.nat(1000)))
  .map(([lo, width]) => ({ lo, hi: width === null ? null : lo + width }));

/** An interval and one number in it. */
const sample = interval.chain((range) =>
  fc.integer({ min: range.lo, max: range.hi ?? range.lo + 500 }).map((value) => ({ range, value })),
);

const holds = (range: Interval, value: number) =>
  value >= range.lo && (range.hi === null || value <= range.hi);

describe('interval', () => {
  it('adds the women counted as eight or nine to the one man', () => {
    expect(add({ lo: 8, hi: 9 }, exactly(1))).toEqual({ lo: 9, hi: 10 });
  });

  it('leaves 36 or 37 after 252 of 288 or 289 have gone', () => {
    expect(subtract({ lo: 288, hi: 289 }, exactly(252))).toEqual({ lo: 36, hi: 37 });
  });

  it('never goes below zero', () => {
    expect(subtract(exactly(245), exactly(252))).toEqual({ lo: 0, hi: 0 });
  });

  it('keeps an open end open', () => {
    expect(add({ lo: 36, hi: null }, exactly(252))).toEqual({ lo: 288, hi: null });
    expect(subtract({ lo: 288, hi: null }, exactly(252))).toEqual({ lo: 36, hi: null });
    expect(subtract(exactly(300), { lo: 36, hi: null })).toEqual({ lo: 0, hi: 264 });
  });

  it('finds no common count between contradicting statements', () => {
    expect(intersect(exactly(10), exactly(11))).toBeNull();
    expect(intersect({ lo: 251, hi: null }, { lo: 0, hi: 300 })).toEqual({ lo: 251, hi: 300 });
  });

  it('spans both statements with their hull', () => {
    expect(hull(exactly(10), exactly(11))).toEqual({ lo: 10, hi: 11 });
    expect(hull({ lo: 36, hi: null }, exactly(30))).toEqual({ lo: 30, hi: null });
  });

  it('caps a count by what there is', () => {
    expect(atMost({ lo: 5, hi: null }, exactly(3))).toEqual({ lo: 3, hi: 3 });
    expect(atMost({ lo: 1, hi: 2 }, { lo: 0, hi: null })).toEqual({ lo: 1, hi: 2 });
  });

  it('reads a missing lower bound as maybe none', () => {
    expect(toInterval({ lo: null, hi: 300 })).toEqual({ lo: 0, hi: 300 });
  });

  it('knows one possible count from several, and nobody from maybe somebody', () => {
    expect([exactly(2), { lo: 2, hi: 3 }, { lo: 2, hi: null }].map(isExact)).toEqual([true, false, false]);
    expect([exactly(0), { lo: 0, hi: 1 }, { lo: 0, hi: null }].map(mayBeSome)).toEqual([false, true, true]);
  });

  test('sums hold every sum of possible counts', () => {
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 6 }), (samples) => {
        const total = samples.reduce((all, { value }) => all + value, 0);
        expect(holds(sum(samples.map(({ range }) => range)), total)).toBe(true);
      }),
    );
  });

  test('differences hold every difference that is not negative', () => {
    fc.assert(
      fc.property(sample, sample, (one, other) => {
        fc.pre(one.value >= other.value);
        expect(holds(subtract(one.range, other.range), one.value - other.value)).toBe(true);
      }),
    );
  });

  test('an intersection holds exactly the counts that both hold', () => {
    fc.assert(
      fc.property(sample, interval, ({ range, value }, other) => {
        const both = intersect(range, other);
        expect(both !== null && holds(both, value)).toBe(holds(other, value));
      }),
    );
  });

  test('a hull holds what either holds', () => {
    fc.assert(
      fc.property(sample, interval, ({ range, value }, other) => {
        expect(holds(hull(range, other), value)).toBe(true);
      }),
    );
  });
});
