import { describe, expect, it, test } from '@jest/globals';
import { instrumentName } from './instrument-name.js';
import { agreementOn, asks, statement } from '../dossier.fixture.js';
import type { DossierStatement } from '../dossier.js';

const day = '2025-03-20';
const named = (id: string, instrument: string | null, given: Partial<DossierStatement> = {}) =>
  statement(id, { topic: 'LEGAL_BASIS', instrument, ...given });
const asked = (...statements: DossierStatement[]) =>
  asks(instrumentName, agreementOn(day, { statements }), day);

const proclamation = named('proclamation', 'PROCLAMATION');
const order = named('order', 'EXECUTIVE_ORDER');

describe('Q27, the name of the legal instrument', () => {
  it('is asked of a proclamation called an executive order', () => {
    expect(asked(proclamation, order)).toMatchObject([
      {
        about: { agreementId: 'agreement' },
        ...{ topic: 'LEGAL_BASIS', severity: 'low' },
        params: {
          ...{ topic: 'LEGAL_BASIS', instruments: ['EXECUTIVE_ORDER', 'PROCLAMATION'] },
          statementIds: ['proclamation', 'order'].toSorted(),
        },
      },
    ]);
  });

  it('is asked of a cohort too', () => {
    const ofCohort = { cohortId: 'cohort', agreementId: null };

    expect(
      asked(named('a', 'PROCLAMATION', ofCohort), named('b', 'STATUTE', ofCohort)).map(({ about }) => about),
    ).toEqual([{ agreementId: 'agreement', cohortId: 'cohort' }]);
  });

  test.each<[string, DossierStatement]>([
    ['names the same', named('other', 'PROCLAMATION')],
    ['names none', named('other', null)],
    ['is on another topic', named('other', 'STATUTE', { topic: 'MONEY' })],
    ['is about a cohort', named('other', 'STATUTE', { cohortId: 'cohort' })],
    ['is about another agreement', named('other', 'STATUTE', { agreementId: null, facilityId: 'facility' })],
    ['was contradicted', named('other', 'STATUTE', { verification: 'CONTRADICTED' })],
    ['was taken back', named('other', 'STATUTE', { verification: 'RETRACTED' })],
  ])('is not asked when the other statement %s', (_, other) => {
    expect(asked(proclamation, other)).toEqual([]);
  });

  it('is one question a topic, the same in any order and with one more name', () => {
    const [question, ...others] = asked(proclamation, order);

    expect(others).toEqual([]);
    expect(asked(order, proclamation)).toEqual([question]);
    expect(asked(proclamation, order, named('decree', 'DECREE'))[0]?.key).toBe(question?.key);
  });
});
