import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addDuration,
  dayInZone,
  daysBetween,
  earlier,
  endOfMonth,
  isDay,
  isDuration,
  later,
} from './day.js';

const anyDay = fc.integer({ min: 0, max: 80_000 }).map((offset) => addDays('1900-01-01', offset));

describe('day', () => {
  test.each([
    ['2025-03-15', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-02-30', false],
    ['2025-04-31', false],
    ['2025-13-01', false],
    ['2025-00-10', false],
    ['2025-01-00', false],
    ['0000-01-01', false],
    ['2025-3-5', false],
    ['2025-03-15T00:00', false],
    [' 2025-03-15', false],
    ['', false],
  ])('knows whether %s is a day', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  test.each([
    ['P1Y', true],
    ['P90D', true],
    ['P1Y6M', true],
    ['P2W', true],
    ['P', false],
    ['P0D', false],
    ['PT24H', false],
    ['P1DT1H', false],
    ['-P1Y', false],
    ['P1.5Y', false],
    ['P9999Y', false],
    ['1 year', false],
  ])('knows whether %s is a duration in days', (text, expected) => {
    expect(isDuration(text)).toBe(expected);
  });

  test.each([
    ['2025-03-15', 'P1Y', '2026-03-15'],
    ['2025-03-16', 'P1Y', '2026-03-16'],
    ['2025-03-22', 'P1Y', '2026-03-22'],
    ['2025-03-30', 'P1Y', '2026-03-30'],
    ['2025-04-12', 'P1Y', '2026-04-12'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2025-01-31', 'P1M', '2025-02-28'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2025-08-31', 'P6M', '2026-02-28'],
    ['2024-02-29', 'P5Y', '2029-02-28'],
    ['2015-09-01', 'P3Y', '2018-09-01'],
    ['2025-07-21', 'P120D', '2025-11-18'],
    ['9999-12-31', 'P1Y', '9999-12-31'],
  ])('adds to %s the duration %s and reaches %s', (day, duration, expected) => {
    expect(addDuration(day, duration)).toBe(expected);
  });

  it('counts several durations from the first day, so that a clipped month does not stick', () => {
    expect(addDuration('2025-01-31', 'P1M', 2)).toBe('2025-03-31');
    expect(addDuration('2024-02-29', 'P1Y', 4)).toBe('2028-02-29');
  });

  it('counts 125 days from the flights to the exchange', () => {
    expect(daysBetween('2025-03-15', '2025-07-18')).toBe(125);
    expect(daysBetween('2026-11-23', '2026-03-14')).toBe(-254);
  });

  test.each([
    ['2026-03-15T05:30:00Z', 'America/El_Salvador', '2026-03-14'],
    ['2026-03-15T06:00:00Z', 'America/El_Salvador', '2026-03-15'],
    ['2026-03-15T23:30:00-06:00', 'America/El_Salvador', '2026-03-15'],
    ['2025-03-15T19:36:00-04:00', 'America/El_Salvador', '2025-03-15'],
    ['2025-03-16T00:30:00Z', 'UTC', '2025-03-16'],
  ])('puts %s in %s on %s', (instant, zone, expected) => {
    expect(dayInZone(instant, zone)).toBe(expected);
  });

  it('finds the end of February in both kinds of year', () => {
    expect([endOfMonth('2024-02-01'), endOfMonth('2025-02-10')]).toEqual(['2024-02-29', '2025-02-28']);
  });

  it('tells the earlier day from the later', () => {
    expect([earlier('2025-03-15', '2025-03-30'), later('2025-03-15', '2025-03-30')]).toEqual([
      '2025-03-15',
      '2025-03-30',
    ]);
  });

  test('adding days and counting them are inverse', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, count) => {
        const other = addDays(day, count);

        expect(isDay(other)).toBe(true);
        expect(daysBetween(day, other)).toBe(count);
      }),
    );
  });

  test('a later start never ends a term earlier', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyDay,
        fc.constantFrom('P1Y', 'P1M', 'P6M', 'P90D', 'P1Y6M'),
        (one, other, duration) => {
          const [first, second] = [earlier(one, other), later(one, other)];

          expect(addDuration(first, duration) <= addDuration(second, duration)).toBe(true);
        },
      ),
    );
  });
});
