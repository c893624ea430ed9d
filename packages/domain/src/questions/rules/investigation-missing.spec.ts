import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../day.js';
import { investigationMissing, investigationMissingAtFacility } from './investigation-missing.js';
import { agreementOn, allegation, asks, cohort, facility, proceeding, source } from '../dossier.fixture.js';
import type { DossierAllegation, DossierProceeding } from '../dossier.js';

const cohorts = [cohort('all'), cohort('march', { parentId: 'all' }), cohort('april', { parentId: 'all' })];
const sources = new Map([['source', source('source', { publishedLatest: '2025-11-12' })]]);
const torture = (id: string, given: Partial<DossierAllegation> = {}) =>
  allegation(id, { cohortId: 'march', facilityId: 'facility', periodLatest: '2025-07-18', ...given });
const inquiry = (given: Partial<DossierProceeding>) => [proceeding('inquiry', { kind: 'INQUIRY', ...given })];

const askedOn = (day: Day, allegations: DossierAllegation[], proceedings: DossierProceeding[] = []) =>
  asks(investigationMissing, agreementOn(day, { cohorts, sources, allegations, proceedings }), day);

describe('Q22, no investigation of what is alleged of an agreement', () => {
  it('is asked from the day after the thirtieth', () => {
    expect(askedOn('2025-08-17', [torture('one')])).toEqual([]);
    expect(askedOn('2025-08-18', [torture('one')])).toMatchObject([
      {
        ...{ about: { agreementId: 'agreement' }, topic: 'ACCOUNTABILITY', severity: 'high' },
        params: { category: 'TORTURE', allegationIds: ['one'], count: 1 },
      },
    ]);
  });

  it('counts from the day the source came out where the period has no end', () => {
    const goingOn = torture('one', { periodLatest: null });

    expect(askedOn('2025-12-12', [goingOn])).toEqual([]);
    expect(askedOn('2025-12-13', [goingOn])).toHaveLength(1);
    expect(askedOn('2030-01-01', [{ ...goingOn, sourceId: 'unknown' }])).toEqual([]);
  });

  test.each([
    ['DEATH_CUST', 'critical'],
    ['ENF_DISAPP', 'critical'],
    ['SEX_VIOL', 'high'],
  ])('of %s is %s', (category, severity) => {
    expect(askedOn('2026-01-01', [torture('one', { category })])).toMatchObject([{ severity }]);
  });

  test.each<[string, Partial<DossierAllegation>]>([
    ['of another category', { category: 'OVERCROWD' }],
    ['not reviewed', { verification: 'UNREVIEWED' }],
    ['disputed', { verification: 'DISPUTED' }],
    ['taken back', { verification: 'RETRACTED' }],
    ['contradicted', { verification: 'CONTRADICTED' }],
    ['of a facility only', { cohortId: null }],
    ['of a cohort of another agreement', { cohortId: 'elsewhere' }],
  ])('is not asked of an allegation %s', (_, given) => {
    expect(askedOn('2026-01-01', [torture('one', given)])).toEqual([]);
  });

  test.each<[string, Partial<DossierProceeding>]>([
    ['the cohort', { cohortIds: ['march'] }],
    ['a cohort above it', { cohortIds: ['all'] }],
    ['the facility', { facilityId: 'facility' }],
    ['the agreement', { agreementId: 'agreement' }],
  ])('is answered by an inquiry that covers %s', (_, given) => {
    expect(askedOn('2026-01-01', [torture('one')], inquiry(given))).toEqual([]);
  });

  test.each<[string, DossierProceeding[]]>([
    ['an inquiry into another cohort', inquiry({ cohortIds: ['april'] })],
    ['an inquiry that covers nothing', inquiry({})],
    ['a court case', [proceeding('case', { agreementId: 'agreement' })]],
  ])('is not answered by %s', (_, proceedings) => {
    const everywhere = torture('one', { facilityId: null });

    expect(askedOn('2026-01-01', [everywhere], proceedings)).toHaveLength(1);
  });

  it('is not taken for covered because neither names a facility', () => {
    const ofAgreement = torture('one', { cohortId: null, facilityId: null, agreementId: 'agreement' });

    expect(askedOn('2026-01-01', [ofAgreement], inquiry({ cohortIds: ['march'] }))).toHaveLength(1);
  });

  it('is asked once a category, and counts those not covered', () => {
    const alleged = [
      torture('b'),
      torture('a', { cohortId: 'april', facilityId: null }),
      torture('c', { category: 'SEX_VIOL', cohortId: 'april' }),
    ];

    expect(askedOn('2026-01-01', alleged, inquiry({ cohortIds: ['march'] }))).toMatchObject([
      { inputs: { category: 'TORTURE', allegationIds: ['a'] } },
      { inputs: { category: 'SEX_VIOL', allegationIds: ['c'] } },
    ]);
  });

  it('keeps its key when allegations are added, and sees the same when one of them turns old', () => {
    const [one] = askedOn('2025-09-10', [torture('old')]);
    const both = [torture('old'), torture('new', { periodLatest: '2025-09-01' })];

    expect(askedOn('2025-09-10', both)[0]?.key).toBe(one?.key);
    expect(askedOn('2025-10-10', both)).toEqual(askedOn('2025-09-10', both));
  });
});

describe('Q22, no investigation of what is alleged of a facility', () => {
  const asked = (given: Partial<DossierAllegation>, proceedings: DossierProceeding[] = []) =>
    asks(
      investigationMissingAtFacility,
      facility({ allegations: [torture('one', given)], proceedings, sources }),
      '2026-01-01',
    );

  it('is asked of the facility', () => {
    expect(asked({ category: 'DEATH_CUST' })).toMatchObject([
      {
        about: { facilityId: 'facility' },
        severity: 'critical',
        params: { category: 'DEATH_CUST', count: 1 },
      },
    ]);
  });

  it('is not asked of another', () => {
    expect(asked({ facilityId: 'other' })).toEqual([]);
  });

  test.each<[string, Partial<DossierProceeding>]>([
    ['the facility', { facilityId: 'facility' }],
    ['the cohort', { cohortIds: ['march'] }],
    ['the agreement', { agreementId: 'agreement' }],
  ])('is answered by an inquiry that covers %s', (_, given) => {
    expect(asked({ agreementId: 'agreement' }, inquiry(given))).toEqual([]);
  });
});
