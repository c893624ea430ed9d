import { describe, expect, it } from '@jest/globals';
import { dayTicks, dayToX, monthTicks, xToDay } from './time.js';

describe('the axis of days', () => {
  it('finds the day of a place again', () => {
    expect(xToDay(dayToX('2025-03-15'))).toBe('2025-03-15');
  });

  it('marks the first day of every month where there is room', () => {
    expect(monthTicks('2025-03-15', '2025-06-01', 10)).toEqual(['2025-04-01', '2025-05-01', '2025-06-01']);
  });

  it('marks quarters where months would stand too close', () => {
    expect(monthTicks('2025-03-15', '2026-03-15', 5)).toEqual([
      '2025-04-01',
      '2025-07-01',
      '2025-10-01',
      '2026-01-01',
    ]);
  });

  it('marks weeks where the axis is too short for months', () => {
    expect(dayTicks('2025-03-15', '2025-04-05', 4)).toEqual([
      '2025-03-15',
      '2025-03-22',
      '2025-03-29',
      '2025-04-05',
    ]);
  });
});
