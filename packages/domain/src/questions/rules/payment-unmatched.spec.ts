import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../day.js';
import { agreementOn, asks, figure, moved, source } from '../dossier.fixture.js';
import type { DossierCustody, DossierFigure } from '../dossier.js';
import { paymentUnmatched } from './payment-unmatched.js';

const paid = (given: Partial<DossierFigure> = {}) =>
  figure('paid', {
    ...{ measure: 'AMOUNT', unit: 'USD', moneyState: 'DISBURSED', lo: 7_500_000, hi: 7_500_000 },
    ...{ cohortId: null, agreementId: 'agreement', periodEarliest: '2025-03-01', periodLatest: '2025-03-22' },
    ...given,
  });
const flight = moved('flight', '2025-03-15', { lo: 261, hi: 261 });

const askedOn = (
  day: Day,
  figures: DossierFigure[],
  { custody = [], published = null }: { custody?: DossierCustody[]; published?: Day | null } = {},
) => {
  const sources = new Map([['source', source('source', { publishedLatest: published })]]);
  return asks(paymentUnmatched, agreementOn(day, { figures, custody, sources }), day);
};

describe('Q19, paid and nobody transferred', () => {
  it('is asked from the day after the ninetieth', () => {
    expect(askedOn('2025-06-20', [paid()])).toEqual([]);
    expect(askedOn('2025-06-21', [paid()])).toMatchObject([
      { topic: 'MONEY', params: { missing: 'NOBODY_CAME', paidLo: 7_500_000, latest: '2025-03-22' } },
    ]);
  });

  it('counts from the day the source came out where the payment has no period', () => {
    const undated = paid({ periodEarliest: null, periodLatest: null });

    expect(askedOn('2025-06-21', [undated], { published: '2025-03-22' })).toHaveLength(1);
    expect(askedOn('2030-01-01', [undated])).toEqual([]);
  });

  test.each<[string, Partial<DossierFigure>]>([
    ['only obligated', { moneyState: 'OBLIGATED' }],
    ['maybe nothing', { lo: null }],
    ['taken back', { verification: 'RETRACTED' }],
    ['contradicted', { verification: 'CONTRADICTED' }],
  ])('is not asked of an amount that is %s', (_, given) => {
    expect(askedOn('2026-01-01', [paid(given)])).toEqual([]);
  });

  test.each<[string, DossierCustody]>([
    ['somebody came', flight],
    ['somebody may have come', moved('maybe', null, { lo: null, hi: 5 })],
  ])('is not asked when %s', (_, line) => {
    expect(askedOn('2026-01-01', [paid()], { custody: [line] })).toEqual([]);
  });

  it('sees the same on every day', () => {
    const [before] = askedOn('2025-06-21', [paid()]);
    const [after] = askedOn('2026-06-21', [paid()]);

    expect(after).toEqual(before);
  });
});

describe('Q19, transferred and no amount', () => {
  it('is asked once people were received', () => {
    expect(askedOn('2025-03-14', [], { custody: [flight] })).toEqual([]);
    expect(askedOn('2025-03-15', [], { custody: [flight] })).toMatchObject([
      { params: { missing: 'NO_AMOUNT', enteredLo: 261, enteredHi: 261 } },
    ]);
  });

  it('is answered by any amount that stands', () => {
    const announced = paid({ moneyState: 'ANNOUNCED' });

    expect(askedOn('2025-03-20', [announced], { custody: [flight] })).toEqual([]);
    expect(askedOn('2025-03-20', [paid({ verification: 'RETRACTED' })], { custody: [flight] })).toHaveLength(
      1,
    );
  });

  it('is not asked when it is not certain that anybody came', () => {
    expect(askedOn('2026-01-01', [], { custody: [moved('maybe', null, { lo: 5, hi: null })] })).toEqual([]);
  });

  it('keeps its key when the count changes, apart from that of the payment', () => {
    const [one] = askedOn('2025-03-20', [], { custody: [flight] });
    const [other] = askedOn('2025-03-20', [], { custody: [{ ...flight, lo: 238, hi: 238 }] });
    const [payment] = askedOn('2026-01-01', [paid()]);

    expect(other?.key).toBe(one?.key);
    expect(payment?.key).not.toBe(one?.key);
  });
});
