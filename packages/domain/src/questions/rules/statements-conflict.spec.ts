import { describe, expect, it, test } from '@jest/globals';
import { agreementOn, asks, statement } from '../dossier.fixture.js';
import type { DossierStatement } from '../dossier.js';
import { statementsConflict } from './statements-conflict.js';

const day = '2025-07-19';
const affirms = statement('affirms', { speakerId: 'us', topic: 'COMPLIANCE', cohortId: 'march-15' });
const denies = statement('denies', { ...affirms, id: 'denies', speakerId: 'sv', stance: 'DENIES' });

const asked = (...statements: DossierStatement[]) =>
  asks(statementsConflict, agreementOn(day, { statements }), day);

describe('Q16, statements that contradict each other', () => {
  it('are asked about where one affirms what another denies', () => {
    expect(asked(affirms, denies)).toMatchObject([
      {
        about: { agreementId: 'agreement', cohortId: 'march-15' },
        topic: 'COMPLIANCE',
        severity: 'medium',
        inputs: { subjectId: 'march-15', speakerIds: ['sv', 'us'], statementIds: ['affirms', 'denies'] },
      },
    ]);
    expect(asked({ ...affirms, stance: 'ACKNOWLEDGES' }, denies)).toHaveLength(1);
  });

  test.each<[string, Partial<DossierStatement>]>([
    ['is of the same speaker', { speakerId: 'us' }],
    ['is of another topic', { topic: 'WHEREABOUTS' }],
    ['is of another cohort', { cohortId: 'april-12' }],
    ['is of the agreement as a whole', { cohortId: null }],
    ['says nothing', { stance: 'SILENT' }],
    ['affirms too', { stance: 'AFFIRMS' }],
    ['was retracted', { verification: 'RETRACTED' }],
    ['is contradicted', { verification: 'CONTRADICTED' }],
  ])('are not found where the other %s', (_, given) => {
    expect(asked(affirms, { ...denies, ...given })).toEqual([]);
  });

  it('are those recorded as such, of one speaker or two and of whatever topic', () => {
    const earlier = statement('earlier', { speakerId: 'sv', topic: 'DISPOSITION' });
    const later = statement('later', { speakerId: 'sv', topic: 'WHEREABOUTS', contradictsId: 'earlier' });

    expect(asked(earlier, later)).toMatchObject([
      { topic: 'WHEREABOUTS', inputs: { statementIds: ['earlier', 'later'] } },
    ]);
    expect(asked({ ...earlier, verification: 'RETRACTED' }, later)).toEqual([]);
    expect(asked(later)).toEqual([]);
  });

  it('raise one question for each topic and subject, with one key however many they are', () => {
    const more = { ...denies, id: 'again', speakerId: 'ministry' };
    const elsewhere = [affirms, denies].map((each) => ({
      ...each,
      id: `${each.id}-2`,
      cohortId: 'april-12',
    }));
    const drafts = asked(affirms, denies, more, ...elsewhere);

    expect(drafts.map(({ inputs }) => inputs.statementIds)).toEqual([
      ['affirms', 'again', 'denies'],
      ['affirms-2', 'denies-2'],
    ]);
    expect(drafts[0]?.key).toBe(asked(affirms, denies)[0]?.key);
  });

  it('are about the facility or the proceeding where they speak of one', () => {
    const ofPrison = [affirms, denies].map((each) => ({ ...each, cohortId: null, facilityId: 'prison' }));
    const ofCase = [affirms, denies].map((each) => ({ ...each, cohortId: null, proceedingId: 'case' }));

    expect(asked(...ofPrison)[0]?.about).toEqual({ agreementId: 'agreement', facilityId: 'prison' });
    expect(asked(...ofCase)[0]?.about).toEqual({ agreementId: 'agreement', proceedingId: 'case' });
  });

  it('are left to Q11 where two name each other as responsible', () => {
    const filing = statement('filing', { speakerId: 'us', stance: 'DENIES', responsibleId: 'sv' });
    const reply = statement('reply', { speakerId: 'sv', responsibleId: 'us', contradictsId: 'filing' });

    expect(asked(filing, reply)).toEqual([]);
    expect(asked(filing, { ...reply, responsibleId: null })).toHaveLength(1);
  });

  it('do not depend on their order', () => {
    expect(asked(denies, affirms)).toEqual(asked(affirms, denies));
  });
});
