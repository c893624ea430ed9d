import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './day.js';
import { bearingDays, digestDay, isInWindow, isZone, thresholdDue } from './notices.js';

const due = '2026-12-01';

describe('the threshold to tell', () => {
  test.each([
    [91, undefined],
    [90, 90],
    [89, 90],
    [31, 90],
    [30, 30],
    [8, 30],
    [7, 7],
    [2, 7],
    [1, 1],
    [0, 0],
    [-1, 0],
    [-6, 0],
    [-7, -7],
    [-13, -7],
    [-14, -14],
  ])('is, %d days before, %p when nothing was told', (days, expected) => {
    expect(thresholdDue({ due, on: addDays(due, -days), told: [] })).toBe(expected);
  });

  test('is none when it was told already', () => {
    expect(thresholdDue({ due, on: '2026-11-24', told: [90, 30, 7] })).toBeUndefined();
  });

  test('is none when a later one was told, as after a clock was set back', () => {
    expect(thresholdDue({ due, on: '2026-11-01', told: [7] })).toBeUndefined();
  });

  test('is the nearest one only when the program was off', () => {
    expect(thresholdDue({ due, on: '2026-11-30', told: [90] })).toBe(1);
  });

  test('begins where it is told to begin', () => {
    expect(thresholdDue({ due, on: '2026-11-30', told: [], from: 0 })).toBeUndefined();
    expect(thresholdDue({ due, on: due, told: [], from: 0 })).toBe(0);
  });
});

describe('looked at every day', () => {
  const told = (from: number, until: number) => {
    const all: { on: number; threshold: number }[] = [];
    for (let on = from; on <= until; on += 1) {
      const threshold = thresholdDue({
        due,
        on: addDays(due, on),
        told: all.map((each) => each.threshold),
      });
      if (threshold !== undefined) all.push({ on, threshold });
    }
    return all;
  };

  test('tells 90, 30, 7, 1 and 0 days before, then weekly', () => {
    expect(told(-120, 21)).toEqual(
      [-90, -30, -7, -1, 0, 7, 14, 21].map((on) => ({ on, threshold: on === 0 ? 0 : -on })),
    );
  });

  test('never tells one twice, and each later one is nearer or further past', () => {
    fc.assert(
      fc.property(fc.integer({ min: -150, max: 30 }), fc.integer({ min: 0, max: 120 }), (from, length) => {
        const found = told(from, from + length).map(({ threshold }) => threshold);

        expect(found).toEqual([...new Set(found)].sort((one, other) => other - one));
      }),
    );
  });

  test('tells at most one at a time, however long nobody looked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }), (gaps) => {
        let on = -150;
        const all: number[] = [];
        for (const gap of gaps) {
          on += gap;
          const threshold = thresholdDue({ due, on: addDays(due, on), told: all });
          if (threshold !== undefined) all.push(threshold);
          expect(thresholdDue({ due, on: addDays(due, on), told: all })).toBeUndefined();
        }
        expect(all).toEqual([...all].sort((one, other) => other - one));
      }),
    );
  });
});

describe('the hours of sending', () => {
  const office = { zone: 'America/New_York', sendFrom: 8, sendUntil: 18 };

  test.each([
    ['2026-03-07T12:59:59Z', false],
    ['2026-03-07T13:00:00Z', true],
    // The clocks went forward on 8 March: eight in the morning comes an hour earlier.
    ['2026-03-09T11:59:59Z', false],
    ['2026-03-09T12:00:00Z', true],
    ['2026-03-09T21:59:59Z', true],
    ['2026-03-09T22:00:00Z', false],
  ])('at %s: %p', (instant, expected) => {
    expect(isInWindow(instant, office)).toBe(expected);
  });

  test('may reach to the end of the day', () => {
    expect(isInWindow('2026-03-09T23:59:00Z', { zone: 'UTC', sendFrom: 20, sendUntil: 24 })).toBe(true);
  });
});

test.each([
  ['daily', '2026-11-27', '2026-11-27'],
  ['weekly', '2026-11-27', '2026-11-23'],
  ['weekly', '2026-11-23', '2026-11-23'],
  ['weekly', '2026-11-22', '2026-11-16'],
] as const)('a %s digest seen on %s is that of %s', (digest, on, expected) => {
  expect(digestDay(digest, on)).toBe(expected);
});

test.each([
  ['America/El_Salvador', true],
  ['UTC', true],
  ['Europe/Atlantis', false],
  ['+06:00', false],
  ['', false],
])('%p is a zone: %p', (text, expected) => {
  expect(isZone(text)).toBe(expected);
});

test('a notice that no longer bears on its day changes nothing of what is told', () => {
  const days = fc.integer({ min: -400, max: 90 });
  fc.assert(
    fc.property(days, fc.nat(400), (left, later) => {
      const then = thresholdDue({ due, on: addDays(due, -left), told: [] });
      const on = addDays(due, -left + bearingDays + later);
      const forgotten = thresholdDue({ due, on, told: [] });

      expect(thresholdDue({ due, on, told: then === undefined ? [] : [then] })).toBe(forgotten);
    }),
  );
});
