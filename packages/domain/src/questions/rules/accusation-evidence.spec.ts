import { describe, expect, it, test } from '@jest/globals';
import { accusationEvidence } from './accusation-evidence.js';
import { agreementOn, asks, cohort, figure, moved, statement } from '../dossier.fixture.js';
import type { DossierFigure, DossierStatement } from '../dossier.js';

const day = '2025-03-20';
const cohorts = [
  cohort('march'),
  cohort('venezuelans', { parentId: 'march', nationality: 'VE' }),
  cohort('salvadorans', { parentId: 'march' }),
];
const custody = [
  moved('ve', '2025-03-15', { cohortId: 'venezuelans', lo: 238, hi: 238 }),
  moved('sv', '2025-03-15', { cohortId: 'salvadorans', lo: 23, hi: 23 }),
];
const accused = (given: Partial<DossierStatement> = {}) =>
  statement('accusation', { topic: 'EVIDENCE', speakerId: 'sender', cohortId: 'venezuelans', ...given });
const convicted = (count: number, given: Partial<DossierFigure> = {}) =>
  figure(`convicted ${count}`, {
    ...{ measure: 'CONVICTED', cohortId: 'venezuelans', lo: count, hi: count },
    ...given,
  });

const asked = (figures: DossierFigure[] = [], statements = [accused()], on = day) =>
  asks(accusationEvidence, agreementOn(on, { cohorts, custody, figures, statements }), on);

describe('Q23, the evidence for an accusation', () => {
  it('is asked with nobody known to be convicted, and nobody known not to be', () => {
    expect(asked()).toMatchObject([
      {
        about: { agreementId: 'agreement', cohortId: 'venezuelans' },
        ...{ topic: 'EVIDENCE', severity: 'high' },
        params: {
          ...{ statementIds: ['accusation'], speakerIds: ['sender'] },
          ...{ enteredLo: 238, enteredHi: 238, convictedLo: 0, convictedHi: 238 },
        },
      },
    ]);
  });

  test.each([
    [237, 1],
    [238, 0],
  ])('with %s recorded convictions is asked %s times', (count, questions) => {
    expect(asked([convicted(count)])).toHaveLength(questions);
  });

  test.each<[string, Partial<DossierFigure>]>([
    ['a share', { unit: 'percent', lo: 3, hi: 3 }],
    ['a number taken back', { verification: 'RETRACTED' }],
    ['one that was contradicted', { verification: 'CONTRADICTED' }],
    ['one of another cohort', { cohortId: 'salvadorans' }],
    ['one of another nationality', { nationality: 'SV' }],
    ['people without a record', { measure: 'NO_RECORD' }],
  ])('does not read %s as convictions', (_, given) => {
    expect(asked([convicted(238, given)])[0]?.params).toMatchObject({ convictedLo: 0, convictedHi: 238 });
  });

  it('takes the chosen number of convictions, or what all of them allow', () => {
    const [seven, eight] = [convicted(7, { hi: 12 }), convicted(8, { hi: 20 })];

    expect(asked([seven, eight])[0]?.params).toMatchObject({ convictedLo: 8, convictedHi: 12 });
    expect(asked([seven, { ...eight, chosen: true }])[0]?.params).toMatchObject({ convictedHi: 20 });
  });

  it('takes from a larger group what arithmetic forces on the part', () => {
    const inMarch = convicted(60, { cohortId: 'march' });

    expect(asked([inMarch])[0]?.params).toMatchObject({ convictedLo: 37, convictedHi: 60 });
    expect(asked([convicted(261, { cohortId: 'march' })])).toEqual([]);
  });

  it('is asked of the agreement as a whole', () => {
    const whole = accused({ cohortId: null });
    const counted = convicted(32, { cohortId: null, agreementId: 'agreement' });

    expect(asked([counted], [whole])).toMatchObject([
      { key: 'Q23:agreement', params: { enteredLo: 261, convictedLo: 32, convictedHi: 32 } },
    ]);
  });

  it('counts the parts of an accused cohort', () => {
    expect(asked([], [accused({ cohortId: 'march' })])[0]?.params).toMatchObject({ enteredLo: 261 });
  });

  test.each<[string, Partial<DossierStatement>]>([
    ['denies it', { stance: 'DENIES' }],
    ['does not say', { stance: 'SILENT' }],
    ['is on another topic', { topic: 'IDENTITY' }],
    ['was taken back', { verification: 'RETRACTED' }],
    ['was contradicted', { verification: 'CONTRADICTED' }],
    ['is about neither', { cohortId: null, agreementId: null, facilityId: 'facility' }],
    ['is about a cohort not in the record', { cohortId: 'elsewhere' }],
  ])('is not asked of a statement that %s', (_, given) => {
    expect(asked([], [accused(given)])).toEqual([]);
  });

  it('is not asked before anybody was received, and sees the same on the days after', () => {
    expect(asked([], [accused()], '2025-03-14')).toEqual([]);
    expect(asked([], [accused()], '2025-03-21')).toEqual(asked());
  });

  it('is one question a cohort with one key, whoever accuses and however many', () => {
    const second = accused({ id: 'again', speakerId: 'host' });
    const [both, ...others] = asked([convicted(7)], [second, accused()]);

    expect(others).toEqual([]);
    expect(both?.key).toBe(asked()[0]?.key);
    expect(both?.inputs).toMatchObject({
      statementIds: ['accusation', 'again'],
      speakerIds: ['host', 'sender'],
    });
  });
});
