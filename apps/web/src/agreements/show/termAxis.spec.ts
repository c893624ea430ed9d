import { describe, expect, it } from '@jest/globals';
import { barOf, placeOf, termAxis } from './termAxis.js';

const window = (days: Partial<Record<'from' | 'by' | 'earliest' | 'latest', string>>) => ({
  anchor: {
    kind: 'EACH_TRANSFER',
    id: null,
    cohortId: null,
    cohort: null,
    earliest: days.from ?? null,
    latest: days.by ?? days.from ?? null,
  },
  earliest: days.earliest ?? null,
  latest: days.latest ?? null,
  state: 'ENDED',
  daysLeft: null,
  daysSince: null,
  endedBy: null,
  steps: [],
});

describe('the axis of term windows', () => {
  it('holds the windows and the day of the view', () => {
    const axis = termAxis([window({ from: '2025-03-15', earliest: '2026-03-14' })], '2026-11-23');

    expect(axis?.from.localeCompare('2025-03-15')).toBe(-1);
    expect(axis?.to.localeCompare('2026-11-23')).toBe(1);
  });

  it('has few enough ticks to be read', () => {
    const axis = termAxis([window({ from: '2009-10-31', earliest: '2016-12-31' })], '2026-11-23');

    expect(axis?.ticks.length).toBeGreaterThan(1);
    expect(axis?.ticks.length).toBeLessThan(9);
  });

  it('does not exist when no window has a day', () => {
    expect(termAxis([window({})], '2026-11-23')).toBeNull();
  });
});

describe('the bar of a term window', () => {
  const axis = { from: '2025-01-01', to: '2026-01-01', ticks: [] };

  it('tells certain ends from possible ones', () => {
    const bar = barOf(axis, window({ from: '2025-03-01', earliest: '2025-06-01', latest: '2025-07-01' }));

    expect(bar.end?.certain).toBe(placeOf(axis, '2025-06-01'));
    expect(bar.end?.possible).toBe(placeOf(axis, '2025-07-01'));
    expect(bar.isOpen).toBe(false);
  });

  it('is open when nothing bounds the end', () => {
    expect(barOf(axis, window({ from: '2025-03-01' }))).toMatchObject({ end: null, isOpen: true });
  });
});
