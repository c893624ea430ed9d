import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../day.js';
import { allegation, asks, facility, moved, visit } from '../dossier.fixture.js';
import type { FacilityDossier, DossierAllegation, DossierVisit } from '../dossier.js';
import { visitMissing } from './visit-missing.js';

const placed = moved('placed', '2025-03-15', { facilityId: 'facility', lo: 261, hi: 261 });

const askedOn = (day: Day, given: Partial<FacilityDossier> = {}) =>
  asks(visitMissing, facility({ custody: [placed], ...given }), day);

const visits = (given: Partial<DossierVisit> = {}) => [visit('visit', '2025-05-01', given)];
const reprisal = (day: Day | null, given: Partial<DossierAllegation> = {}) => [
  allegation('reprisal', { category: 'REPRISAL', facilityId: 'facility', periodEarliest: day, ...given }),
];

describe('Q21, no independent visit', () => {
  it('is asked when people have been held for more than ninety days', () => {
    expect(askedOn('2025-06-13')).toEqual([]);
    expect(askedOn('2025-06-14')).toMatchObject([
      {
        ...{ key: 'Q21:facility', about: { facilityId: 'facility' }, topic: 'ACCESS', severity: 'high' },
        params: {
          heldLo: 252,
          heldHi: 252,
          lastChangeBy: '2025-03-15',
          visited: false,
          earliest: null,
          latest: null,
        },
      },
    ]);
  });

  it('is answered by a visit for ninety days', () => {
    expect(askedOn('2025-07-30', { visits: visits() })).toEqual([]);
    expect(askedOn('2025-07-31', { visits: visits() })).toMatchObject([
      { params: { visited: true, earliest: '2025-05-01', latest: '2025-05-01' } },
    ]);
  });

  test.each<[string, Partial<DossierVisit>]>([
    ['with limits', { admission: 'PARTIAL' }],
    ['of a month that still runs', { visitedEarliest: '2025-07-01', visitedLatest: '2025-07-31' }],
  ])('is answered by a visit %s', (_, given) => {
    expect(askedOn('2025-07-15', { visits: visits(given) })).toEqual([]);
  });

  test.each<[string, Partial<DossierVisit>]>([
    ['that was refused', { admission: 'REFUSED' }],
    ['of an authority of the host', { independent: false }],
    ['on a day not known', { visitedEarliest: null, visitedLatest: null }],
    ['with no last day', { visitedLatest: null }],
    ['that is to come', { visitedEarliest: '2025-08-01', visitedLatest: '2025-08-01' }],
  ])('is not answered by a visit %s', (_, given) => {
    expect(askedOn('2025-07-15', { visits: visits(given) })).toHaveLength(1);
  });

  it('gives the last of several visits', () => {
    const several = [...visits(), visit('first', '2025-04-01'), visit('undated', null)];

    expect(askedOn('2025-09-10', { visits: several })[0]?.params.latest).toBe('2025-05-01');
  });

  test.each<[string, Partial<FacilityDossier>]>([
    ['it is not certain that anybody is held', { held: { lo: 0, hi: null } }],
    ['the day they came is not known', { custody: [{ ...placed, occurredLatest: null }] }],
    ['they came lately', { custody: [{ ...placed, occurredLatest: '2025-09-01' }] }],
    ['the lines are of another place', { custody: [{ ...placed, facilityId: 'other' }] }],
    ['the lines take people away', { custody: [{ ...placed, toStatus: 'EXCHANGED' }] }],
    ['the lines may be of nobody', { custody: [{ ...placed, lo: null }] }],
  ])('is not asked when %s', (_, given) => {
    expect(askedOn('2025-09-10', given)).toEqual([]);
  });

  test.each<[string, DossierAllegation[], boolean]>([
    ['after the visit', reprisal('2025-05-02'), true],
    ['of its day', reprisal('2025-05-01'), true],
    ['of the day before', reprisal('2025-04-30'), false],
    ['of a day not known', reprisal(null), false],
    ['that was taken back', reprisal('2025-05-02', { verification: 'RETRACTED' }), false],
    ['elsewhere', reprisal('2025-05-02', { facilityId: 'other' }), false],
  ])('with a reprisal alleged %s', (_, allegations, reprisalAfterVisit) => {
    expect(askedOn('2025-09-10', { visits: visits(), allegations })).toMatchObject([
      { severity: reprisalAfterVisit ? 'critical' : 'high', inputs: { reprisalAfterVisit } },
    ]);
  });

  it('gives the day by which the last line of the record took place, whatever may come', () => {
    const custody = [
      placed,
      moved('left', '2025-07-18', { fromStatus: 'HELD_AGREEMENT', toStatus: 'EXCHANGED' }),
      moved('undated', null, { fromStatus: 'HELD_AGREEMENT', toStatus: 'UNKNOWN' }),
      moved('planned', '2025-12-01', { fromStatus: 'HELD_AGREEMENT', toStatus: 'EXCHANGED' }),
    ];

    expect(askedOn('2025-09-10', { custody })[0]?.params.lastChangeBy).toBe('2025-07-18');
  });

  it('takes news of one group for no news of another', () => {
    const custody = [placed, moved('later', '2025-04-13', { toStatus: 'HELD_AGREEMENT', cohortId: 'april' })];

    expect(askedOn('2025-09-10', { custody })[0]?.params.lastChangeBy).toBe('2025-03-15');
  });

  it('keeps its key when the count changes, and sees the same on every day', () => {
    const [first] = askedOn('2025-09-10');

    expect(askedOn('2025-09-11')).toEqual([first]);
    expect(askedOn('2025-09-10', { held: { lo: 36, hi: 37 } })[0]?.key).toBe(first?.key);
  });
});
