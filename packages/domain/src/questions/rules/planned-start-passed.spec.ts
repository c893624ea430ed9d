import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../day.js';
import { agreementOn, asks, happened, moved, source } from '../dossier.fixture.js';
import type { DossierCustody, DossierEvent } from '../dossier.js';
import { plannedStartPassed } from './planned-start-passed.js';

// Denmark and Kosovo planned 2023, and then 2027.
const sources = new Map([
  ['in 2021', source('in 2021', { publishedEarliest: '2021-12-20' })],
  ['in 2024', source('in 2024', { publishedEarliest: '2024-05-23' })],
]);
const plan = (id: string, earliest: Day | null, latest: Day | null, sourceId = 'in 2021') =>
  happened(id, null, {
    type: 'PLANNED_START',
    occurredEarliest: earliest,
    occurredLatest: latest,
    sourceId,
  });
const first = plan('first', '2023-01-01', '2023-12-31');
const second = plan('second', '2027-01-01', '2027-12-31', 'in 2024');

const askedOn = (day: Day, events: DossierEvent[], custody: DossierCustody[] = []) =>
  asks(plannedStartPassed, agreementOn(day, { events, custody, sources }), day);

describe('Q30, the planned start has passed', () => {
  it('is asked the day after its last day', () => {
    expect(askedOn('2023-12-31', [first])).toEqual([]);
    expect(askedOn('2024-01-01', [first])).toMatchObject([
      {
        ...{ key: 'Q30:agreement', severity: 'low' },
        params: { eventId: 'first', earliest: '2023-01-01', latest: '2023-12-31' },
      },
    ]);
  });

  it('is answered by a later plan until that has passed too', () => {
    expect(askedOn('2024-06-01', [second, first])).toEqual([]);
    expect(askedOn('2028-01-01', [second, first])[0]?.params.eventId).toBe('second');
  });

  test.each([
    ['on a day not known', null, null],
    ['with no last day', '2023-01-01', null],
  ])('is not asked of a plan %s', (_, earliest, latest) => {
    expect(askedOn('2030-01-01', [first, plan('open', earliest, latest)])).toEqual([]);
  });

  test.each(['IN_FORCE', 'FIRST_TRANSFER', 'TERMINATED', 'REJECTED'])('is answered by %s', (type) => {
    expect(askedOn('2024-06-01', [first, happened('event', '2021-12-20', { type })])).toEqual([]);
    expect(askedOn('2024-06-01', [first, happened('event', null, { type })])).toEqual([]);
    expect(askedOn('2024-06-01', [first, happened('event', '2021-12-19', { type })])).toHaveLength(1);
  });

  it('is not answered by a rejection before the plan', () => {
    const rejected = happened('rejected', '2024-05-16', { type: 'REJECTED' });

    expect(askedOn('2028-01-01', [second, rejected])).toHaveLength(1);
  });

  it('takes any such event for a later one when it is not known since when the plan was known', () => {
    const undated = plan('undated', '2023-01-01', '2023-12-31', 'unknown');

    expect(askedOn('2024-06-01', [undated, happened('old', '2010-01-01', { type: 'IN_FORCE' })])).toEqual([]);
    expect(askedOn('2024-06-01', [undated])).toHaveLength(1);
  });

  test.each([
    ['somebody was on the way', moved('flight', '2023-05-01')],
    ['somebody may have been', moved('flight', null, { lo: null, hi: null })],
  ])('is not asked when %s', (_, line) => {
    expect(askedOn('2024-06-01', [first], [line])).toEqual([]);
  });

  it('keeps its key with a new plan, and sees the same on every day', () => {
    const [question] = askedOn('2024-06-01', [first]);

    expect(askedOn('2025-06-01', [first])).toEqual([question]);
    expect(askedOn('2028-06-01', [second])[0]?.key).toBe(question?.key);
  });
});
