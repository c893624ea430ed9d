import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { Day } from './day.js';
import {
  ageBuckets,
  claimsBand,
  claimsSeries,
  monthBuckets,
  nextDeadlines,
  questionsByAge,
  termStrip,
  type PublishedClaim,
} from './insights.js';
import { exactly } from './interval.js';
import { termWindows, type AgreementTerm } from './terms.js';

const term: AgreementTerm = {
  termType: 'DURATION_FROM_EVENT',
  termDuration: 'P1Y',
  termAnchor: 'EACH_TRANSFER',
  termAnchorEventId: null,
  termBoundary: 'BOTH',
  termEnd: null,
  termEndEarliest: null,
  termEndLatest: null,
};

const transfer = (day: Day) => ({ id: day, cohortId: day, occurredEarliest: day, occurredLatest: day });

describe('termStrip', () => {
  const on = '2026-11-23';
  const flights = ['2025-03-15', '2025-03-30', '2025-04-12'].map(transfer);
  const strip = (day: Day) =>
    termStrip(
      [
        {
          agreementId: 'unknown',
          windows: termWindows({ ...term, termDuration: null }, [], flights, day),
          withoutOutcome: exactly(7),
        },
        {
          agreementId: 'later',
          windows: termWindows({ ...term, termDuration: 'P5Y' }, [], flights, day),
          withoutOutcome: exactly(4),
        },
        {
          agreementId: 'el-salvador',
          windows: termWindows(term, [], flights, day),
          withoutOutcome: { lo: 36, hi: 37 },
        },
      ],
      day,
    );

  it('draws El Salvador from the first possible end to the last, with the days since', () => {
    expect(strip(on)[0]).toEqual({
      agreementId: 'el-salvador',
      windows: 3,
      withoutOutcome: { lo: 36, hi: 37 },
      earliest: '2026-03-14',
      latest: '2026-04-12',
      start: '2025-03-15',
      state: 'ENDED',
      daysLeft: null,
      daysSince: { lo: 225, hi: 254 },
    });
  });

  it('puts first what ends first and last what has no known end', () => {
    expect(strip(on).map(({ agreementId, state }) => [agreementId, state])).toEqual([
      ['el-salvador', 'ENDED'],
      ['later', 'RUNNING'],
      ['unknown', 'NOT_COMPUTABLE'],
    ]);
  });

  test.each<[Day, string]>([
    ['2025-03-14', 'NOT_STARTED'],
    ['2026-03-14', 'RUNNING'],
    ['2026-03-20', 'MAY_HAVE_ENDED'],
    ['2026-04-12', 'MAY_HAVE_ENDED'],
    ['2026-04-13', 'ENDED'],
  ])('says of El Salvador on %s that it is %s', (day, state) => {
    expect(strip(day)[0]?.state).toBe(state);
  });
});

const claim = (
  id: string,
  publisherId: string,
  latest: Day | null,
  lo: number,
  hi: number | null = lo,
): PublishedClaim => ({
  id,
  publisherId,
  earliest: latest,
  latest,
  lo,
  hi,
});

describe('claims over time', () => {
  const claims = [
    claim('c', 'ngo', '2025-07-18', 252),
    claim('a', 'president', '2025-03-16', 238),
    claim('b', 'ngo', '2025-04-11', 238),
    claim('d', 'experts', '2025-04-30', 251, null),
    claim('e', 'experts', null, 300),
  ];

  it('are one line per publisher, in order of publication', () => {
    const { series, undated } = claimsSeries(claims);

    expect(series).toEqual([
      { publisherId: 'president', points: [{ id: 'a', day: '2025-03-16', lo: 238, hi: 238 }] },
      {
        publisherId: 'ngo',
        points: [
          { id: 'b', day: '2025-04-11', lo: 238, hi: 238 },
          { id: 'c', day: '2025-07-18', lo: 252, hi: 252 },
        ],
      },
      { publisherId: 'experts', points: [{ id: 'd', day: '2025-04-30', lo: 251, hi: null }] },
    ]);
    expect(undated).toEqual(['e']);
  });

  it('are shaded over all that the latest word of each publisher spans', () => {
    expect(claimsBand(claimsSeries(claims).series)).toEqual([
      { day: '2025-03-16', lo: 238, hi: 238 },
      { day: '2025-04-11', lo: 238, hi: 238 },
      { day: '2025-04-30', lo: 238, hi: null },
      { day: '2025-07-18', lo: 238, hi: null },
    ]);
  });
});

describe('monthBuckets', () => {
  const row = (earliest: Day | null, latest: Day | null, category = 'TORTURE') => ({
    earliest,
    latest,
    category,
  });

  it('counts by month and category, empty months included', () => {
    const rows = [
      row('2025-11-12', '2025-11-12'),
      row('2026-02-01', '2026-02-28', 'BEATING'),
      row('2026-02-13', '2026-02-13'),
    ];

    expect(monthBuckets(rows).months).toEqual([
      { month: '2025-11', counts: { TORTURE: 1 } },
      { month: '2025-12', counts: {} },
      { month: '2026-01', counts: {} },
      { month: '2026-02', counts: { BEATING: 1, TORTURE: 1 } },
    ]);
  });

  it('keeps apart what may lie in several months', () => {
    const rows = [row('2025-01-01', '2025-12-31'), row(null, '2025-07-21'), row('2025-03-16', null)];

    expect(monthBuckets(rows)).toEqual({ months: [], uncertain: { TORTURE: 3 } });
  });
});

describe('ages', () => {
  it('fall into week, month, quarter, half-year, year and beyond', () => {
    expect(ageBuckets([0, 7, 8, 30, 31, 90, 91, 180, 181, 365, 366, 5000])).toEqual([
      { from: 0, to: 7, count: 2 },
      { from: 8, to: 30, count: 2 },
      { from: 31, to: 90, count: 2 },
      { from: 91, to: 180, count: 2 },
      { from: 181, to: 365, count: 2 },
      { from: 366, to: null, count: 2 },
    ]);
  });

  test('lose no question', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3000)), (days) => {
        expect(ageBuckets(days).reduce((all, { count }) => all + count, 0)).toBe(days.length);
      }),
    );
  });

  it('are counted per topic, the fullest first, without questions not yet open', () => {
    const questions = [
      { topic: 'COUNT', opened: '2026-11-20' },
      { topic: 'DISPOSITION', opened: '2025-03-17' },
      { topic: 'DISPOSITION', opened: '2026-11-23' },
      { topic: 'MONEY', opened: '2026-11-24' },
    ];

    expect(
      questionsByAge(questions, '2026-11-23').map(({ topic, total, buckets }) => [
        topic,
        total,
        buckets.map(({ count }) => count),
      ]),
    ).toEqual([
      ['DISPOSITION', 2, [1, 0, 0, 0, 0, 1]],
      ['COUNT', 1, [1, 0, 0, 0, 0, 0]],
    ]);
  });
});

it('lists deadlines by their first possible day, passed ones first and undated ones last', () => {
  const deadlines = [
    { id: 'undated', earliest: null, latest: null },
    { id: 'later', earliest: '2026-12-01', latest: '2026-12-03' },
    { id: 'passed', earliest: '2026-02-27', latest: '2026-02-27' },
  ];

  expect(nextDeadlines(deadlines, '2026-11-23').map(({ id, daysLeft }) => [id, daysLeft])).toEqual([
    ['passed', -269],
    ['later', 8],
    ['undated', null],
  ]);
});
