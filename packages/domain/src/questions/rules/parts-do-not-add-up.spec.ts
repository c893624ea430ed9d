import { describe, expect, it, test } from '@jest/globals';
import { agreementOn, asks, cohort, figure, moved } from '../dossier.fixture.js';
import type { DossierFigure } from '../dossier.js';
import { partsDoNotAddUp } from './parts-do-not-add-up.js';
import { svCohorts, svFlights } from './el-salvador.fixture.js';

const day = '2025-07-19';
const of = (cohortId: string, count: number, given: Partial<DossierFigure> = {}) =>
  figure(`${cohortId}-${count}`, { cohortId, lo: count, hi: count, chosen: true, ...given });
const sums = [of('aea', 137), of('title-8', 101), of('salvadorans', 23), of('march-15', 261)];

const asked = (given: Parameters<typeof agreementOn>[1]) =>
  asks(partsDoNotAddUp, agreementOn(day, { cohorts: svCohorts, ...given }), day);

describe('Q07, parts that do not add up', () => {
  it('are not found where 137 + 101 + 23 are 261', () => {
    expect(asked({ figures: sums })).toEqual([]);
  });

  it('are asked about where they have no number in common with the whole', () => {
    expect(asked({ figures: [...sums.slice(0, 3), of('march-15', 250)] })).toMatchObject([
      {
        about: { agreementId: 'agreement', cohortId: 'march-15' },
        topic: 'COUNT',
        severity: 'medium',
        inputs: {
          partition: 'NATIONALITY',
          partIds: ['aea', 'salvadorans', 'title-8'],
          ...{ partsLo: 261, partsHi: 261, totalLo: 250, totalHi: 250 },
        },
      },
    ]);
  });

  it('keep their key when the numbers change', () => {
    const [one] = asked({ figures: [...sums.slice(0, 3), of('march-15', 250)] });
    const [other] = asked({ figures: [...sums.slice(0, 3), of('march-15', 300)] });

    expect(one?.key).toBe(other?.key);
  });

  test.each<[string, DossierFigure[]]>([
    ['a part is not known', [of('aea', 137), of('title-8', 101), of('march-15', 261)]],
    ['the whole is not known', [of('aea', 137), of('title-8', 101), of('salvadorans', 23)]],
    [
      'a part has no upper bound',
      [...sums.slice(0, 2), of('salvadorans', 1, { hi: null }), of('march-15', 261)],
    ],
    ['the whole is at least 250', [...sums.slice(0, 3), of('march-15', 250, { hi: null })]],
    [
      'sources on the whole conflict',
      [...sums.slice(0, 3), ...[238, 300].map((n) => of('march-15', n, { chosen: false }))],
    ],
    ['the other total was retracted', [...sums, of('march-15', 250, { verification: 'RETRACTED' })]],
    ['the other total counts some only', [...sums, of('march-15', 238, { nationality: 'VE' })]],
  ])('are not found where %s', (_, figures) => {
    expect(asked({ figures })).toEqual([]);
  });

  it('are not asked about where they are not said to be all', () => {
    const cohorts = svCohorts.map((each) => ({ ...each, exhaustive: null }));

    expect(asked({ cohorts, figures: [...sums.slice(0, 3), of('march-15', 250)] })).toEqual([]);
  });

  it('are counted by the ledger where no figure says', () => {
    const [draft] = asked({ custody: svFlights, figures: [of('all', 300)] });

    expect(draft?.inputs).toMatchObject({ partsLo: 288, partsHi: 289, totalLo: 300, totalHi: 300 });
  });

  it('are counted by what all firm figures allow where none is chosen', () => {
    const firm = [
      of('march-15', 250, { hi: null, chosen: false, bound: 'at_least' }),
      of('march-15', 251, { hi: 255, chosen: false, bound: 'at_most' }),
    ];
    const [draft] = asked({ figures: [...sums.slice(0, 3), ...firm] });

    expect(draft?.inputs).toMatchObject({ partsLo: 261, totalLo: 251, totalHi: 255 });
  });

  it('are read as a figure of their own nationality states them', () => {
    const [draft] = asked({
      figures: [
        of('aea', 137, { nationality: 'VE', legalBasis: 'AEA' }),
        ...sums.slice(1, 3),
        of('march-15', 250),
      ],
    });

    expect(draft?.inputs.partsLo).toBe(261);
  });

  it('raise one question for each way of dividing', () => {
    const cohorts = [
      cohort('whole', { exhaustive: true }),
      cohort('one', { parentId: 'whole', partition: 'FLIGHT' }),
      cohort('other', { parentId: 'whole', partition: 'CONSENT' }),
    ];
    const drafts = asked({ cohorts, figures: [of('whole', 10), of('one', 8), of('other', 7)] });

    expect(drafts.map(({ inputs }) => inputs.partition)).toEqual(['FLIGHT', 'CONSENT']);
    expect(new Set(drafts.map(({ key }) => key)).size).toBe(2);
  });

  it('are not found where people only boarded', () => {
    const custody = [
      moved('boarded', '2025-03-15', { cohortId: 'aea', toStatus: 'IN_TRANSIT', lo: 137, hi: 137 }),
    ];

    expect(asked({ custody, figures: [of('march-15', 261)] })).toEqual([]);
  });
});
