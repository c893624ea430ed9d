import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reconcile, type FigureClaim } from '../figures.js';
import { claim } from './claim.fixture.js';
import { statedSums, type SummedCohort } from './stated-sums.js';

const cohort = (
  id: string,
  parentId: string | null = null,
  partition: string | null = null,
  nationality: string | null = null,
): SummedCohort => ({ id, parentId, partition, nationality });

const cohorts = [
  cohort('all'),
  cohort('march', 'all', 'FLIGHT'),
  cohort('guantanamo', 'all', 'FLIGHT'),
  cohort('april', 'all', 'FLIGHT'),
  cohort('aea', 'march', 'LEGAL_BASIS', 'VE'),
  cohort('title8', 'march', 'LEGAL_BASIS', 'VE'),
  cohort('salvadorans', 'march', 'LEGAL_BASIS', 'SV'),
];

const stated = (cohortId: string, people: number, nationality: string | null = null) =>
  claim(`${cohortId}-${nationality}`, people, people, {
    cohortId,
    nationality,
    population: `${cohortId} ${nationality}`,
  });

const founding = [
  stated('aea', 137, 'VE'),
  stated('title8', 101, 'VE'),
  stated('march', 238, 'VE'),
  stated('salvadorans', 23, 'SV'),
  stated('march', 261),
  stated('guantanamo', 17),
  stated('april', 10),
  claim('all-null', 288, null, { cohortId: 'all', population: 'all' }),
  stated('all', 252, 'VE'),
  stated('all', 36, 'SV'),
];

const written = (claims: readonly FigureClaim[], chosen = claims.map(({ id }) => id)) =>
  statedSums(reconcile(claims), cohorts, new Set(chosen)).map(
    ({ parts, closes, whole }) =>
      `${parts.map(({ value }) => value.lo).join(' + ')} ${closes ? '=' : '≠'} ${whole.value.lo}`,
  );

describe('sums of stated numbers', () => {
  it('are those that the founding figures close', () => {
    expect(written(founding).toSorted()).toEqual([
      '137 + 101 + 23 = 261',
      '137 + 101 = 238',
      '238 + 23 = 261',
      '252 + 36 = 288',
      '261 + 17 + 10 = 288',
    ]);
  });

  it('are told as well where they do not close', () => {
    const eleven = founding.map((figure) =>
      figure.id === 'title8-VE' ? { ...figure, lo: 100, hi: 100 } : figure,
    );

    expect(written(eleven)).toEqual(expect.arrayContaining(['137 + 100 ≠ 238', '137 + 100 + 23 ≠ 261']));
  });

  it('add nothing of another unit', () => {
    const share = (figure: FigureClaim) => ({ ...figure, unit: 'percent' });
    const mixed = founding.map((figure) => (figure.id === 'title8-VE' ? share(figure) : figure));

    expect(written(mixed)).not.toContain('137 + 101 = 238');
    expect(written(founding.map(share)).toSorted()).toEqual(written(founding).toSorted());
  });

  it('rest on working values alone', () => {
    expect(written(founding, ['march-null', 'guantanamo-null'])).toEqual([]);
  });

  it('do not depend on the order of the claims', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(founding, { minLength: founding.length }), (claims) => {
        expect(written(claims).toSorted()).toEqual(written(founding).toSorted());
      }),
      { numRuns: 20 },
    );
  });
});
