import { describe, expect, it, test } from '@jest/globals';
import { amountPaid } from './amount-paid.js';
import { agreementOn, asks, figure } from '../dossier.fixture.js';
import type { DossierFigure } from '../dossier.js';

const day = '2025-09-10';

const amount = (id: string, moneyState: string, value: number, given: Partial<DossierFigure> = {}) =>
  figure(id, {
    ...{ measure: 'AMOUNT', unit: 'USD', moneyState, lo: value, hi: value, population: id },
    ...{ cohortId: null, agreementId: 'agreement' },
    ...given,
  });

const announced = amount('announced', 'ANNOUNCED', 6_000_000, { bound: 'about' });
const grant = amount('grant', 'OBLIGATED', 4_760_000);

const asked = (...figures: DossierFigure[]) => asks(amountPaid, agreementOn(day, { figures }), day);

describe('Q18, which amount was paid', () => {
  it('is asked of six million announced and 4.76 million obligated', () => {
    expect(asked(grant, announced)).toMatchObject([
      {
        about: { agreementId: 'agreement' },
        topic: 'MONEY',
        params: {
          ...{ unit: 'USD', oneState: 'ANNOUNCED', oneLo: 6_000_000, oneHi: 6_000_000 },
          ...{ otherState: 'OBLIGATED', otherLo: 4_760_000, otherHi: 4_760_000 },
          figureIds: ['announced', 'grant'],
        },
      },
    ]);
  });

  it('names working values where they were chosen', () => {
    const chosen = { ...announced, chosen: true };
    const perPerson = amount('per person', 'ANNOUNCED', 20_000);

    expect(asked(perPerson, chosen, grant)[0]?.params).toMatchObject({ oneLo: 6_000_000, oneHi: 6_000_000 });
  });

  it('names the same amounts of two differences alike, in whatever order they come', () => {
    const pair = (population: string) => [
      amount(`${population} announced`, 'ANNOUNCED', 100, { population, cohortId: 'cohort' }),
      amount(`${population} owed`, 'OBLIGATED', 50, { population, cohortId: 'cohort' }),
    ];
    const [one, other] = [pair('flights'), pair('meals')];

    expect(asked(...other, ...one)).toEqual(asked(...one, ...other));
  });

  test.each([
    [99, 0],
    [98.9, 1],
  ])('is asked beyond one percent of the greater: 100 and %s give %s', (less, questions) => {
    expect(asked(amount('a', 'ANNOUNCED', 100), amount('b', 'OBLIGATED', less))).toHaveLength(questions);
  });

  it('takes the percentage it is given', () => {
    const dossier = agreementOn(day, { figures: [announced, grant] });

    expect(amountPaid.ask(dossier, { on: day, thresholds: [25] })).toEqual([]);
  });

  test.each<[string, DossierFigure]>([
    ['of one money state', amount('other', 'ANNOUNCED', 1)],
    ['of an unknown state', amount('other', 'UNKNOWN', 1)],
    ['that is contingent', amount('other', 'CONTINGENT', 1)],
    ['in another unit', amount('other', 'OBLIGATED', 1, { unit: 'EUR' })],
    ['that is vague', amount('other', 'OBLIGATED', 1, { bound: 'vague' })],
    ['that was taken back', amount('other', 'OBLIGATED', 1, { verification: 'RETRACTED' })],
    ['that was contradicted', amount('other', 'OBLIGATED', 1, { verification: 'CONTRADICTED' })],
    ['of a cohort', amount('other', 'OBLIGATED', 1, { cohortId: 'cohort', agreementId: null })],
    ['with no upper bound', amount('other', 'OBLIGATED', 4_700_000, { hi: null, bound: 'at_least' })],
    ['that is no amount', amount('other', 'OBLIGATED', 1, { measure: 'OTHER' })],
  ])('is not asked against an amount %s', (_, other) => {
    expect(asked(announced, other)).toEqual([]);
  });

  it('is asked of the same population of a cohort', () => {
    const ofCohort = { cohortId: 'cohort', agreementId: null };

    expect(
      asked(
        amount('a', 'ANNOUNCED', 6_000_000, { ...ofCohort, population: 'The 261' }),
        amount('b', 'OBLIGATED', 4_760_000, { ...ofCohort, population: 'the  261' }),
      ),
    ).toHaveLength(1);
  });

  it('adds up what was disbursed', () => {
    const first = amount('first', 'DISBURSED', 2_000_000);
    const second = amount('second', 'DISBURSED', 2_760_000);

    expect(asked(grant, first, second)).toEqual([]);
    expect(asked(grant, first)).toMatchObject([{ params: { oneState: 'OBLIGATED', otherHi: 2_000_000 } }]);
    expect(asked(grant, first, second, amount('third', 'DISBURSED', 1_000_000))).toMatchObject([
      { params: { otherLo: 5_760_000, otherHi: 5_760_000 } },
    ]);
  });

  it('takes several reports of one payment as one', () => {
    const paid = (id: string) => amount(id, 'DISBURSED', 4_760_000, { population: 'The grant' });

    expect(asked(grant, paid('a'), paid('b'))).toEqual([]);
  });

  it('takes obligations as parts of the sum or as the whole of it', () => {
    const part = amount('part', 'OBLIGATED', 1_240_000);

    expect(asked(announced, grant, part)).toEqual([]);
  });

  it('is one question a unit, whose key stays when the amounts change', () => {
    const euros = [
      amount('c', 'ANNOUNCED', 10, { unit: 'EUR' }),
      amount('d', 'DISBURSED', 5, { unit: 'EUR' }),
    ];
    const [usd, eur, ...others] = asked(announced, grant, ...euros);

    expect(others).toEqual([]);
    expect(usd?.key).not.toBe(eur?.key);
    expect(asked(announced, amount('grant', 'OBLIGATED', 4_670_000))[0]?.key).toBe(usd?.key);
  });

  it('sees the same whatever the order', () => {
    expect(asked(grant, announced)[0]?.inputs).toEqual(asked(announced, grant)[0]?.inputs);
  });
});
