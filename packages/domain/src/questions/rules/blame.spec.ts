import { describe, expect, it, test } from '@jest/globals';
import { blaming, Sides } from './blame.js';
import { statement } from '../dossier.fixture.js';

const says = (speakerId: string, responsibleId: string) => {
  const [said] = blaming({
    statements: [statement(`${speakerId}-${responsibleId}`, { speakerId, responsibleId })],
  });
  if (said === undefined) throw new Error('a statement on jurisdiction blames');
  return said;
};
const sides = new Sides({
  parties: [
    { partyId: 'us', role: 'SENDING_STATE', country: 'US' },
    { partyId: 'us-agency', role: 'FUNDER', country: 'US' },
    { partyId: 'sv', role: 'HOST_STATE', country: 'SV' },
    { partyId: 'court', role: 'COURT', country: null },
  ],
});

describe('two statements on who is responsible', () => {
  test.each<[string, [string, string], [string, string], boolean]>([
    ['two who name each other', ['us', 'sv'], ['sv', 'us'], true],
    ['two who name a third and each other', ['us', 'sv'], ['sv', 'other'], true],
    ['two who name the same', ['us', 'sv'], ['court', 'sv'], false],
    ['one who names itself', ['us', 'us'], ['sv', 'us'], false],
    ['one who takes it on and one who passes it on', ['us', 'sv'], ['sv', 'sv'], false],
    ['one who names two', ['sv', 'us'], ['sv', 'sv'], true],
    ['an agency that names its own state', ['us-agency', 'us'], ['sv', 'other'], false],
    ['two of one state, named by turns', ['sv', 'us'], ['court', 'us-agency'], false],
  ])('are in dispute between %s', (_, one, other, disputed) => {
    expect(sides.disputed(says(...one), says(...other))).toBe(disputed);
    expect(sides.disputed(says(...other), says(...one))).toBe(disputed);
  });

  it('are found among many', () => {
    const statements = [says('us', 'sv'), says('sv', 'us'), says('court', 'court'), says('us', 'sv')];

    expect(sides.inDispute(statements).map(({ id }) => id)).toEqual(['us-sv', 'us-sv', 'sv-us']);
  });
});

test('statements that say who is responsible are live and on jurisdiction', () => {
  const given = { responsibleId: 'us' };

  expect(
    blaming({
      statements: [
        statement('counts', given),
        statement('of-something-else', { ...given, topic: 'WHEREABOUTS' }),
        statement('names-nobody'),
        statement('retracted', { ...given, verification: 'RETRACTED' }),
      ],
    }).map(({ id }) => id),
  ).toEqual(['counts']);
});
