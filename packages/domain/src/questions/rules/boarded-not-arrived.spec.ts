import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../day.js';
import { boardedNotArrived } from './boarded-not-arrived.js';
import { agreementOn, asks, cohort, moved } from '../dossier.fixture.js';
import type { DossierCustody } from '../dossier.js';
import { svCohorts, svFlights } from './el-salvador.fixture.js';

const refused = (lo: number, hi: number | null) => [
  moved('refused-boarded', '2025-03-15', { cohortId: 'refused', toStatus: 'IN_TRANSIT', lo, hi }),
  moved('refused-back', '2025-03-15', {
    ...{ cohortId: 'refused', occurredLatest: '2025-03-16', fromStatus: 'IN_TRANSIT' },
    ...{ toStatus: 'REFUSED_HOST', lo, hi },
  }),
];
const without = (id: string) => svFlights.filter((line) => line.id !== id);

const askedOn = (day: Day, custody: readonly DossierCustody[]) =>
  asks(boardedNotArrived, agreementOn(day, { cohorts: [...svCohorts, cohort('refused')], custody }), day);

describe('Q08, people who boarded and are not accounted for on arrival', () => {
  it('is not asked when everybody arrived', () => {
    expect(askedOn('2025-04-20', svFlights)).toEqual([]);
  });

  it('is asked of the cohort that is part of no other when some certainly did not', () => {
    expect(askedOn('2025-04-20', without('salvadorans-held'))).toMatchObject([
      {
        about: { agreementId: 'agreement', cohortId: 'all' },
        topic: 'WHEREABOUTS',
        severity: 'critical',
        inputs: { refusedUncounted: false, missingLo: 22, missingHi: 24 },
      },
    ]);
  });

  it('is not asked while the arrival may be that of the night', () => {
    expect(askedOn('2025-03-15', svFlights)).toEqual([]);
  });

  it('is asked until an arrival that came a day later', () => {
    const late = svFlights.map((line) =>
      line.id === 'aea-held'
        ? { ...line, occurredEarliest: '2025-03-17', occurredLatest: '2025-03-17' }
        : line,
    );

    expect(askedOn('2025-03-16', late)).toHaveLength(1);
    expect(askedOn('2025-03-17', late)).toEqual([]);
  });

  test.each<[string, number, number | null]>([
    ['is not known above', 9, null],
    ['is 9 or 10', 9, 10],
  ])('is asked when the number refused %s', (_, lo, hi) => {
    expect(askedOn('2025-04-20', [...svFlights, ...refused(lo, hi)])).toMatchObject([
      {
        about: { cohortId: 'refused' },
        severity: 'medium',
        inputs: { refusedUncounted: true, missingLo: 0 },
      },
    ]);
  });

  it('is not asked when the number refused is exact, nor before the refusal', () => {
    expect(askedOn('2025-04-20', refused(10, 10))).toEqual([]);
    expect(askedOn('2025-03-14', refused(9, null))).toEqual([]);
  });

  it('is not asked where the number who boarded may be as small as that of those received', () => {
    const open = svFlights.map((line) =>
      line.id === 'aea-boarded' ? { ...line, lo: null, hi: null } : line,
    );

    expect(askedOn('2025-04-20', open)).toEqual([]);
  });

  it('keeps its key when the numbers change', () => {
    const [one] = askedOn('2025-04-20', without('salvadorans-held'));
    const [other] = askedOn('2025-04-20', without('aea-held'));

    expect(one?.key).toBe(other?.key);
  });
});
