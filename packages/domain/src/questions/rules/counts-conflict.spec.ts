import { describe, expect, it, test } from '@jest/globals';
import { countsConflict } from './counts-conflict.js';
import { agreementOn, asks, figure } from '../dossier.fixture.js';
import type { DossierFigure } from '../dossier.js';

const day = '2025-03-20';
const flown = (id: string, count: number, given: Partial<DossierFigure> = {}) =>
  figure(id, {
    ...{ population: 'Flown on 15 March', cohortId: 'march-15', lo: count, hi: count, raw: String(count) },
    ...{ periodEarliest: '2025-03-15', periodLatest: '2025-03-16' },
    ...given,
  });
const white = flown('white-house', 261);
const amnesty = flown('amnesty', 261);
const other = flown('other', 238);

const asked = (figures: DossierFigure[]) => asks(countsConflict, agreementOn(day, { figures }), day);

describe('Q06, numbers that cannot both be right', () => {
  it('are asked about with all that conflict, the least first', () => {
    expect(asked([white, other, amnesty])).toMatchObject([
      {
        about: { agreementId: 'agreement', cohortId: 'march-15' },
        topic: 'COUNT',
        severity: 'medium',
        inputs: { measure: 'TRANSFERRED', numbers: ['238', '261'], conflicting: 3 },
      },
    ]);
  });

  it('keep their key when the numbers change, and not their inputs', () => {
    const [before] = asked([white, other]);
    const [after] = asked([white, other, flown('third', 250)]);

    expect(after?.key).toBe(before?.key);
    expect(after?.inputs).not.toEqual(before?.inputs);
  });

  it('do not depend on their order', () => {
    expect(asked([white, other, amnesty])).toEqual(asked([amnesty, other, white]));
  });

  it('word their population in Spanish where one of them does', () => {
    const translated = { ...other, populationEs: 'Trasladadas el 15 de marzo' };

    expect(asked([white, translated])[0]?.params.populationEs).toBe('Trasladadas el 15 de marzo');
    expect(asked([white, other])[0]?.params).not.toHaveProperty('populationEs');
  });

  test.each<[string, DossierFigure]>([
    ['says "hundreds"', flown('vague', 200, { hi: null, bound: 'vague' })],
    ['says "about 250"', flown('about', 225, { hi: 275, bound: 'about' })],
    ['says at least 250', flown('open', 250, { hi: null, bound: 'at_least' })],
    ['counts the Venezuelans only', { ...other, nationality: 'VE' }],
    ['counts another population', { ...other, population: 'Said to be of one gang' }],
    ['counts another month', { ...other, periodEarliest: '2025-04-12', periodLatest: '2025-04-13' }],
    ['was retracted', { ...other, verification: 'RETRACTED' }],
    ['is contradicted', { ...other, verification: 'CONTRADICTED' }],
    ['is of another unit', { ...other, unit: 'cases' }],
  ])('are not found where another source %s', (_, figures) => {
    expect(asked([white, figures])).toEqual([]);
  });

  it('may be of a period that is not known', () => {
    expect(asked([white, { ...other, periodEarliest: null, periodLatest: null }])).toHaveLength(1);
  });

  it('are not asked about as people where they are money', () => {
    const money = { measure: 'AMOUNT', unit: 'USD' };

    expect(asked([flown('announced', 6_000_000, money), flown('paid', 4_760_000, money)])).toEqual([]);
  });

  it('are about the agreement where no cohort is named', () => {
    const ofAll = { cohortId: null, agreementId: 'agreement' };

    expect(asked([flown('one', 288, ofAll), flown('two', 261, ofAll)])[0]?.about).toEqual({
      agreementId: 'agreement',
      cohortId: null,
    });
  });

  it('are twelve at most, the least and the greatest', () => {
    const [draft] = asked(Array.from({ length: 40 }, (_, index) => flown(`f${index}`, 200 + index)));

    expect(draft?.params.numbers).toEqual(
      [200, 201, 202, 203, 204, 205, 234, 235, 236, 237, 238, 239].map(String),
    );
    expect(draft?.params.conflicting).toBe(40);
  });
});
