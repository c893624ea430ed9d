import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../day.js';
import { agreementOn, asks, figure, moved } from '../dossier.fixture.js';
import type { DossierCustody, DossierFigure } from '../dossier.js';
import { quotaLeft } from './quota-left.js';

const custody = [
  moved('march', '2025-03-15', { lo: 261, hi: 261 }),
  moved('30 march', '2025-03-30', { lo: 17, hi: 17 }),
  moved('april', '2025-04-12', { lo: 10, hi: 11 }),
];
const quota = (id: string, hi: number | null, given: Partial<DossierFigure> = {}) =>
  figure(id, { measure: 'QUOTA', lo: 0, hi, cohortId: null, agreementId: 'agreement', ...given });

const askedOn = (day: Day, figures: DossierFigure[], lines: DossierCustody[] = custody) =>
  asks(quotaLeft, agreementOn(day, { custody: lines, figures }), day);

describe('Q26, quota is left while people are transferred', () => {
  it('is asked with what the largest quota leaves', () => {
    expect(askedOn('2025-04-15', [quota('grant', 300), quota('note', 500)])).toMatchObject([
      {
        ...{ key: 'Q26:agreement', topic: 'COUNT', severity: 'medium' },
        inputs: {
          figureId: 'note',
          quotaHi: 500,
          enteredLo: 288,
          enteredHi: 289,
          lastArrivalBy: '2025-04-12',
        },
        params: { leftLo: 0, leftHi: 212 },
      },
    ]);
  });

  test.each([
    [289, 1],
    [288, 0],
  ])('with a quota of %s and 288 or 289 received is asked %s times', (hi, questions) => {
    expect(askedOn('2025-04-15', [quota('quota', hi)])).toHaveLength(questions);
  });

  it('is asked of a quota with no upper limit', () => {
    expect(askedOn('2025-04-15', [quota('quota', null, { lo: 350 })])[0]?.params).toMatchObject({
      leftHi: null,
    });
  });

  it('is asked for ninety days after the last arrival', () => {
    expect(askedOn('2025-07-11', [quota('quota', 300)])).toHaveLength(1);
    expect(askedOn('2025-07-12', [quota('quota', 300)])).toEqual([]);
  });

  test.each<[string, Partial<DossierFigure>]>([
    ['taken back', { verification: 'RETRACTED' }],
    ['contradicted', { verification: 'CONTRADICTED' }],
    ['of another unit', { unit: 'percent' }],
    ['that is no quota', { measure: 'CAPACITY' }],
  ])('does not read a figure %s', (_, given) => {
    expect(askedOn('2025-04-15', [quota('quota', 500, given)])).toEqual([]);
  });

  test.each<[string, Partial<DossierCustody>]>([
    ['on a day not known', { occurredEarliest: null, occurredLatest: null }],
    ['that may be to come', { occurredLatest: '2025-04-30' }],
    ['of maybe nobody', { lo: null }],
    ['that is a move within the host', { fromStatus: 'HELD_AGREEMENT', toStatus: 'HELD_DOMESTIC' }],
    ['that the host refused', { toStatus: 'REFUSED_HOST' }],
  ])('is not asked after an arrival %s', (_, given) => {
    expect(askedOn('2025-04-15', [quota('quota', 500)], [moved('line', '2025-04-12', given)])).toEqual([]);
  });

  it('keeps its key when the numbers change, and sees the same the day after', () => {
    const [question] = askedOn('2025-04-15', [quota('note', 500)]);

    expect(askedOn('2025-04-16', [quota('note', 500)])).toEqual([question]);
    expect(askedOn('2025-04-15', [quota('grant', 300)])[0]?.key).toBe(question?.key);
  });
});
