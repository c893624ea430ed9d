import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../day.js';
import { leftBehind } from './left-behind.js';
import { agreementOn, asks, moved } from '../dossier.fixture.js';
import type { DossierCohort, DossierCustody } from '../dossier.js';
import { svCohorts, svExchange, svFlights, svUnaccounted } from './el-salvador.fixture.js';

const record = [...svFlights, ...svExchange, ...svUnaccounted];

const askedOn = (
  day: Day,
  custody: readonly DossierCustody[] = record,
  cohorts: readonly DossierCohort[] = svCohorts,
) => asks(leftBehind, agreementOn(day, { cohorts, custody }), day);

/** A line of every group of Salvadorans. */
const ofSalvadorans = (toStatus: string, day: Day | null, given: Partial<DossierCustody> = {}) =>
  svUnaccounted.map((line) =>
    moved(`${line.id}-later`, day, {
      ...{ cohortId: line.cohortId, fromStatus: 'WHEREABOUTS_UNK', toStatus, lo: line.lo, hi: line.hi },
      ...given,
    }),
  );

describe('Q17, those left behind after a release', () => {
  it('is asked from the day of the exchange of those of the other nationality', () => {
    expect(askedOn('2025-07-17')).toEqual([]);
    expect(askedOn('2025-07-18')).toMatchObject([
      {
        about: { agreementId: 'agreement' },
        topic: 'WHEREABOUTS',
        severity: 'critical',
        inputs: {
          ...{ nationality: 'SV', released: ['VE'], cohortIds: ['april-sv', 'march-30-sv', 'salvadorans'] },
          ...{ earliest: '2025-07-18', latest: '2025-07-18', releasedLo: 252, releasedHi: 252 },
          ...{ leftLo: 36, leftHi: 37 },
        },
      },
    ]);
  });

  it('rests on the same inputs while nothing is heard of them', () => {
    expect(askedOn('2026-11-23')).toEqual(askedOn('2025-07-19'));
  });

  test.each<[string, string, Day, number]>([
    ['custody within a week', 'HELD_DOMESTIC', '2025-07-25', 1],
    ['custody after it', 'HELD_DOMESTIC', '2025-07-26', 0],
    ['transit after it', 'IN_TRANSIT', '2025-08-01', 0],
    ['an outcome within a week', 'RETURNED_SENDER', '2025-07-20', 0],
    ['an outcome after it', 'RELEASED_HOST', '2026-03-01', 0],
    ['the unknown', 'TERM_EXPIRED', '2026-03-16', 1],
  ])('after a line into %s (%s, %s): %s', (_, status, day, questions) => {
    expect(askedOn('2026-04-13', [...record, ...ofSalvadorans(status, day)])).toHaveLength(questions);
  });

  it('is not answered by a line that may be older, nor by what is still to come', () => {
    const undated = ofSalvadorans('HELD_DOMESTIC', '2026-03-01', { occurredEarliest: '2025-07-20' });

    expect(askedOn('2026-04-13', [...record, ...undated])).toHaveLength(1);
    expect(askedOn('2026-04-13', [...record, ...ofSalvadorans('RELEASED_HOST', '2026-05-01')])).toHaveLength(
      1,
    );
  });

  it('counts those only of whom nothing is heard, under the same key', () => {
    const heard = ofSalvadorans('HELD_DOMESTIC', '2026-03-01').filter(
      ({ cohortId }) => cohortId === 'salvadorans',
    );
    const [draft] = askedOn('2026-04-13', [...record, ...heard]);

    expect(draft?.inputs).toMatchObject({ cohortIds: ['april-sv', 'march-30-sv'], leftLo: 13, leftHi: 14 });
    expect(draft?.key).toBe(askedOn('2026-04-13')[0]?.key);
  });

  test.each<[string, Partial<DossierCustody>]>([
    ['the day of the release is not known', { occurredEarliest: null, occurredLatest: null }],
    ['the release may not have happened', { occurredLatest: '2026-12-31' }],
    ['somebody died', { toStatus: 'DIED' }],
    ['people were moved', { toStatus: 'MOVED_FACILITY' }],
  ])('is not asked when %s', (_, given) => {
    const released = svExchange.map((line) => ({ ...line, ...given }));

    expect(askedOn('2026-04-13', [...svFlights, ...released, ...svUnaccounted])).toEqual([]);
  });

  it('is not asked of those whose nationality is not known', () => {
    const cohorts = svCohorts.map((each) => ({
      ...each,
      nationality: each.nationality === 'SV' ? null : each.nationality,
    }));

    expect(askedOn('2026-04-13', record, cohorts)).toEqual([]);
  });

  it('reads the nationality of the whole where a part has none', () => {
    const cohorts = [
      ...svCohorts.map((each) =>
        each.id === 'salvadorans' ? { ...each, nationality: null, parentId: 'sv' } : each,
      ),
      ...svCohorts
        .filter(({ id }) => id === 'march-15')
        .map((each) => ({ ...each, id: 'sv', nationality: 'SV' })),
    ];

    expect(askedOn('2026-04-13', record, cohorts)[0]?.inputs).toMatchObject({ leftLo: 36, leftHi: 37 });
  });

  it('does not count those on a permit', () => {
    const permits = ofSalvadorans('TEMP_PERMIT', '2025-07-20');

    expect(askedOn('2025-07-20', [...record, ...permits])[0]?.inputs).toMatchObject({ leftLo: 0, leftHi: 1 });
  });
});
