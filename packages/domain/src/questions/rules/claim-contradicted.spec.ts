import { describe, expect, it, test } from '@jest/globals';
import { claimContradicted } from './claim-contradicted.js';
import { agreementOn, allegation, asks, figure, statement } from '../dossier.fixture.js';

const day = '2025-09-10';
const given = { verification: 'CONTRADICTED', sourceId: 'article' };
const asked = (claims: Parameters<typeof agreementOn>[1]) =>
  asks(claimContradicted, agreementOn(day, claims), day);

describe('Q29, a claim was contradicted', () => {
  it('is asked once a source of all its claims', () => {
    expect(
      asked({
        figures: [figure('six million', given)],
        statements: [
          statement('no tie to the host', given),
          statement('elsewhere', { ...given, sourceId: 'b' }),
        ],
        allegations: [allegation('act', given)],
      }),
    ).toMatchObject([
      {
        about: { agreementId: 'agreement', sourceId: 'article' },
        ...{ topic: 'DATA_QUALITY', severity: 'low' },
        inputs: { sourceId: 'article', claimIds: ['act', 'no tie to the host', 'six million'] },
        params: { claims: 3 },
      },
      { about: { sourceId: 'b' }, params: { claims: 1 } },
    ]);
  });

  test.each(['SINGLE', 'DISPUTED', 'RETRACTED', 'UNREVIEWED'])(
    'is not asked of a %s claim',
    (verification) => {
      expect(asked({ figures: [figure('claim', { verification })] })).toEqual([]);
    },
  );

  it('keeps its key when another claim falls, and its inputs in any order', () => {
    const [first, second] = [figure('one', given), figure('two', given)];
    const [both] = asked({ figures: [second, first] });

    expect(asked({ figures: [first] })[0]?.key).toBe(both?.key);
    expect(asked({ figures: [first, second] })).toEqual([both]);
  });
});
