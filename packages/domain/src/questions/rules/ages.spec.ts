import { describe, expect, it, test } from '@jest/globals';
import { isOlder, isRecent, lastDayOf } from './ages.js';
import { source } from '../dossier.fixture.js';

const span = { on: '2025-06-13', days: 90 };

describe('an age in days', () => {
  test.each([
    ['2025-03-15', false, true],
    ['2025-03-14', true, false],
    ['2025-06-14', false, true],
    [null, false, false],
  ])('whose last day is %s is older: %s, recent: %s', (latest, older, recent) => {
    expect([isOlder(latest, span), isRecent(latest, span)]).toEqual([older, recent]);
  });
});

describe('the last day of a claim', () => {
  const sources = new Map([['report', source('report', { publishedLatest: '2025-11-12' })]]);

  it('is that of its period, or else that of its source', () => {
    expect(lastDayOf({ periodLatest: '2025-07-18', sourceId: 'report' }, sources)).toBe('2025-07-18');
    expect(lastDayOf({ periodLatest: null, sourceId: 'report' }, sources)).toBe('2025-11-12');
  });

  it('is not known where neither is', () => {
    expect(lastDayOf({ periodLatest: null, sourceId: 'missing' }, sources)).toBeNull();
  });
});
