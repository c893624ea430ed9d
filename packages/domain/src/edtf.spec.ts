import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, earlier, later } from './day.js';
import {
  certainlyWithin,
  compareByEarliest,
  compareByLatest,
  possiblyWithin,
  readEdtf,
  type EdtfValue,
} from './edtf.js';

const plain = {
  ok: true,
  approximate: false,
  uncertain: false,
  unspecified: false,
  openStart: false,
  openEnd: false,
  unknownStart: false,
  unknownEnd: false,
} as const;

const accepted: [string, Partial<EdtfValue>][] = [
  ['2025-03-15', { shape: 'day', earliest: '2025-03-15', latest: '2025-03-15' }],
  ['2024-02-29', { shape: 'day', earliest: '2024-02-29', latest: '2024-02-29' }],
  ['2025-05', { shape: 'month', earliest: '2025-05-01', latest: '2025-05-31' }],
  ['2024', { shape: 'year', earliest: '2024-01-01', latest: '2024-12-31' }],
  ['2025-03-XX', { shape: 'day', earliest: '2025-03-01', latest: '2025-03-31', unspecified: true }],
  ['2024-02-XX', { shape: 'day', earliest: '2024-02-01', latest: '2024-02-29', unspecified: true }],
  ['2025-XX-XX', { shape: 'day', earliest: '2025-01-01', latest: '2025-12-31', unspecified: true }],
  ['2025-XX', { shape: 'month', earliest: '2025-01-01', latest: '2025-12-31', unspecified: true }],
  ['202X', { shape: 'year', earliest: '2020-01-01', latest: '2029-12-31', unspecified: true }],
  ['20XX', { shape: 'year', earliest: '2000-01-01', latest: '2099-12-31', unspecified: true }],
  ['2026-03-16?', { shape: 'day', earliest: '2026-03-16', latest: '2026-03-16', uncertain: true }],
  ['2025-03~', { shape: 'month', earliest: '2025-03-01', latest: '2025-03-31', approximate: true }],
  [
    '2025%',
    { shape: 'year', earliest: '2025-01-01', latest: '2025-12-31', approximate: true, uncertain: true },
  ],
  ['2025-03-30/2025-03-31', { shape: 'interval', earliest: '2025-03-30', latest: '2025-03-31' }],
  ['2022-03-27/2024-07-10', { shape: 'interval', earliest: '2022-03-27', latest: '2024-07-10' }],
  ['2025-03-15/2025-03-15', { shape: 'interval', earliest: '2025-03-15', latest: '2025-03-15' }],
  ['2025-03-20/2025-03', { shape: 'interval', earliest: '2025-03-20', latest: '2025-03-31' }],
  [
    '2025-03~/2025-04?',
    { shape: 'interval', earliest: '2025-03-01', latest: '2025-04-30', approximate: true, uncertain: true },
  ],
  [
    '2025-03-XX/2025-04-XX',
    { shape: 'interval', earliest: '2025-03-01', latest: '2025-04-30', unspecified: true },
  ],
  ['2025-03-16/..', { shape: 'interval', earliest: '2025-03-16', latest: null, openEnd: true }],
  ['2025-03-16/', { shape: 'interval', earliest: '2025-03-16', latest: null, unknownEnd: true }],
  ['../2025-07-21', { shape: 'interval', earliest: null, latest: '2025-07-21', openStart: true }],
  ['/2025-07-21', { shape: 'interval', earliest: null, latest: '2025-07-21', unknownStart: true }],
  ['[2025-03-15..2025-03-16]', { shape: 'set', earliest: '2025-03-15', latest: '2025-03-16' }],
  ['[2025-03-14,2025-03-15]', { shape: 'set', earliest: '2025-03-14', latest: '2025-03-15' }],
  ['[2025-04-20,2025-03]', { shape: 'set', earliest: '2025-03-01', latest: '2025-04-20' }],
  ['[2025-03,2025-04-15..2025-04-20]', { shape: 'set', earliest: '2025-03-01', latest: '2025-04-20' }],
  [
    '[2025-05-07?,2025-05-08]',
    { shape: 'set', earliest: '2025-05-07', latest: '2025-05-08', uncertain: true },
  ],
  ['[..2025-03-15]', { shape: 'set', earliest: null, latest: '2025-03-15', openStart: true }],
  ['[2025-03-15..]', { shape: 'set', earliest: '2025-03-15', latest: null, openEnd: true }],
];

const refused: [string, string][] = [
  ['', 'edtf/empty'],
  ['  ', 'edtf/empty'],
  ['[' + Array(6).fill('2025-03-15').join(',') + ']', 'edtf/too-long'],
  ['last year', 'edtf/syntax'],
  ['15/03/2025', 'edtf/level-2'],
  ['2025-3-5', 'edtf/level-2'],
  ['2025-03-15 ', 'edtf/syntax'],
  ['2025-03-15..2025-03-16', 'edtf/syntax'],
  ['[2025-03-15', 'edtf/syntax'],
  ['2025-02-30', 'edtf/no-such-day'],
  ['2025-02-29', 'edtf/no-such-day'],
  ['[2025-02-30,2025-03-01]', 'edtf/no-such-day'],
  ['2025-02-28/2025-02-30', 'edtf/no-such-day'],
  ['2025-13', 'edtf/no-such-month'],
  ['2025-00-XX', 'edtf/no-such-month'],
  ['2025-21', 'edtf/season'],
  ['2025-32?', 'edtf/season'],
  ['2025-03-15T19:36:00Z', 'edtf/time'],
  ['{2025-03-15,2025-03-30}', 'edtf/all-of-a-set'],
  ['2026-03-?16', 'edtf/level-2'],
  ['2025?-03-16', 'edtf/level-2'],
  ['2025-XX-15', 'edtf/level-2'],
  ['2025-1X', 'edtf/level-2'],
  ['1XXX', 'edtf/level-2'],
  ['202', 'edtf/level-2'],
  ['1950S2', 'edtf/level-2'],
  ['XXXX', 'edtf/level-2'],
  ['-0044', 'edtf/year-out-of-range'],
  ['Y12025', 'edtf/year-out-of-range'],
  ['0000', 'edtf/year-out-of-range'],
  ['../..', 'edtf/no-bound'],
  ['/', 'edtf/no-bound'],
  ['2025-03-31/2025-03-30', 'edtf/ends-before-start'],
  ['[2025-03-16..2025-03-15]', 'edtf/ends-before-start'],
];

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays('2000-01-01', offset));
const end = fc.option(anyDay);
const bounds = fc
  .tuple(end, end)
  .map(([one, other]) =>
    one === null || other === null
      ? { earliest: one, latest: other }
      : { earliest: earlier(one, other), latest: later(one, other) },
  );
const period = bounds.map(({ earliest, latest }) => ({ from: earliest, to: latest }));

describe('readEdtf', () => {
  test.each(accepted)('reads %s', (text, expected) => {
    expect(readEdtf(text)).toEqual({ ...plain, ...expected });
  });

  test.each(refused)('refuses %j with %s', (text, reason) => {
    expect(readEdtf(text)).toEqual({ ok: false, reason });
  });

  test('answers any text with bounds in order or a reason', () => {
    const pieces = fc.constantFrom(
      '2025',
      '-',
      '03',
      '15',
      'X',
      '?',
      '~',
      '%',
      '/',
      '..',
      '[',
      ']',
      ',',
      '{',
      'T',
      ' ',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );

    fc.assert(
      fc.property(text, (value) => {
        const reading = readEdtf(value);
        if (!reading.ok) return;

        expect(reading.earliest !== null || reading.latest !== null).toBe(true);
        expect((reading.earliest ?? '0') <= (reading.latest ?? '9')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('gives a set of two days the same bounds as the interval between them', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [first, last] = [earlier(one, other), later(one, other)];

        for (const text of [`${first}/${last}`, `[${first}..${last}]`, `[${last},${first}]`])
          expect(readEdtf(text)).toMatchObject({ ok: true, earliest: first, latest: last });
      }),
    );
  });
});

describe('days compared', () => {
  const march = { from: '2025-03-01', to: '2025-03-31' };

  test.each([
    ['2025-03', true, true],
    ['[2025-03-15..2025-03-16]', true, true],
    ['2025-03-30/2025-04-02', false, true],
    ['2025', false, true],
    ['2025-03-16/..', false, true],
    ['../2025-07-21', false, true],
    ['2025-04-12', false, false],
    ['2025-04-01/', false, false],
  ])('knows whether %s lies in March 2025', (text, certainly, possibly) => {
    const value = readEdtf(text);
    if (!value.ok) throw new Error(value.reason);

    expect([certainlyWithin(value, march), possiblyWithin(value, march)]).toEqual([certainly, possibly]);
  });

  it('lets everything lie in a period without ends', () => {
    const undated = { earliest: null, latest: null };

    expect(certainlyWithin(undated, { from: null, to: null })).toBe(true);
    expect(possiblyWithin(undated, march)).toBe(true);
    expect(certainlyWithin(undated, march)).toBe(false);
  });

  test('what certainly lies in a period possibly does', () => {
    fc.assert(
      fc.property(bounds, period, (value, range) => {
        expect(!certainlyWithin(value, range) || possiblyWithin(value, range)).toBe(true);
      }),
    );
  });

  it('orders by first and by last possible day, open ends outermost', () => {
    const values = [
      { earliest: '2025-03-16', latest: null },
      { earliest: '2025-03-20', latest: '2025-03-20' },
      { earliest: null, latest: '2025-07-21' },
      { earliest: '2025-03-16', latest: '2025-03-31' },
    ];
    const places = (compare: typeof compareByEarliest) =>
      values.toSorted(compare).map((value) => values.indexOf(value));

    expect(places(compareByEarliest)).toEqual([2, 3, 0, 1]);
    expect(places(compareByLatest)).toEqual([1, 3, 2, 0]);
  });

  test.each([[compareByEarliest], [compareByLatest]])('%p is an order', (compare) => {
    fc.assert(
      fc.property(bounds, bounds, bounds, (a, b, c) => {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
