import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../day.js';
import { agreementOn, asks, cohort, moved, source } from '../dossier.fixture.js';
import type { DossierCohort, DossierCustody } from '../dossier.js';
import { officialListMissing } from './official-list-missing.js';
import { svCohorts, svFlights } from './el-salvador.fixture.js';

const sources = new Map([['list', source('list')]]);
const listed = (ids: string[], officialListId = 'list') =>
  svCohorts.map((each) => (ids.includes(each.id) ? { ...each, officialListId } : each));

const askedOn = (
  day: Day,
  cohorts: readonly DossierCohort[] = svCohorts,
  custody: readonly DossierCustody[] = svFlights,
) => asks(officialListMissing, agreementOn(day, { cohorts, custody, sources }), day);

describe('Q09, who the people are', () => {
  it('is asked when three days have passed since the night of the arrival', () => {
    expect(askedOn('2025-03-19')).toEqual([]);
    expect(askedOn('2025-03-20')).toMatchObject([
      {
        about: { agreementId: 'agreement', cohortId: 'all' },
        topic: 'IDENTITY',
        severity: 'high',
        inputs: {
          partIds: ['aea', 'salvadorans', 'title-8'],
          ...{ earliest: '2025-03-15', latest: '2025-03-16', enteredLo: 261, enteredHi: 261 },
        },
      },
    ]);
  });

  it('keeps its key as more arrive, and its inputs while none does', () => {
    expect(askedOn('2025-04-20')[0]?.key).toBe(askedOn('2025-03-20')[0]?.key);
    expect(askedOn('2025-04-20')[0]?.inputs).toMatchObject({ enteredLo: 288, enteredHi: 289 });
    expect(askedOn('2025-06-20')).toEqual(askedOn('2025-04-20'));
  });

  test.each([
    ['the whole', ['all']],
    ['each flight', ['march-15', 'march-30', 'april-12']],
  ])('is answered by a list of %s', (_, ids) => {
    expect(askedOn('2025-04-20', listed(ids))).toEqual([]);
  });

  it('is asked of those whom a list leaves out', () => {
    expect(askedOn('2025-04-20', listed(['march-15']))[0]?.inputs).toMatchObject({
      enteredLo: 27,
      enteredHi: 28,
    });
  });

  it('is asked when the list is in a source out of reach', () => {
    expect(askedOn('2025-04-20', listed(['all'], 'sealed'))).toHaveLength(1);
  });

  test.each<[string, Partial<DossierCustody>]>([
    ['the day of the arrival is not known', { occurredEarliest: null, occurredLatest: null }],
    ['the last day of the arrival is not known', { occurredLatest: null }],
    ['nobody may have come', { lo: null, hi: 10 }],
    ['the people are still under way', { toStatus: 'IN_TRANSIT' }],
    ['the people were refused', { toStatus: 'REFUSED_HOST' }],
  ])('is not asked when %s', (_, given) => {
    const custody = [moved('line', '2025-03-15', { ...given })];

    expect(askedOn('2026-01-01', [cohort('cohort')], custody)).toEqual([]);
  });

  it('waits as many days as it is told', () => {
    const dossier = agreementOn('2025-03-20', { cohorts: svCohorts, custody: svFlights });

    expect(officialListMissing.ask(dossier, { on: '2025-03-20', thresholds: [10] })).toEqual([]);
  });
});
