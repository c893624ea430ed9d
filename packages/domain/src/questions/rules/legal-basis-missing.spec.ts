import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../day.js';
import { legalBasisMissing } from './legal-basis-missing.js';
import { agreementOn, asks, cohort, moved } from '../dossier.fixture.js';
import type { DossierCohort, DossierCustody } from '../dossier.js';
import { svCohorts, svExchange, svFlights, svUnaccounted } from './el-salvador.fixture.js';

const askedOn = (day: Day, cohorts: readonly DossierCohort[], custody: readonly DossierCustody[]) =>
  asks(legalBasisMissing, agreementOn(day, { cohorts, custody }), day);
const ofCohort = (
  line: Partial<DossierCustody>,
  more: readonly DossierCustody[] = [],
  legalBases: string[] = [],
) =>
  askedOn(
    '2025-04-20',
    [cohort('cohort', { legalBases })],
    [moved('line', '2025-03-15', { hi: null, ...line }), ...more],
  );

describe('Q10, on what legal basis people are held', () => {
  it('is asked once of all whose basis is not stated', () => {
    expect(askedOn('2025-04-20', svCohorts, svFlights)).toMatchObject([
      {
        key: 'Q10:agreement',
        topic: 'LEGAL_BASIS',
        severity: 'high',
        inputs: {
          cohortIds: ['april-sv', 'april-ve', 'march-30-sv', 'salvadorans'],
          ...{ heldLo: 43, heldHi: 44 },
        },
      },
    ]);
    expect(askedOn('2025-04-11', svCohorts, svFlights)[0]?.inputs).toMatchObject({ heldLo: 33, heldHi: 33 });
  });

  it('is no longer asked of those exchanged, or of whom nobody says that they are held', () => {
    const custody = [...svFlights, ...svExchange, ...svUnaccounted];

    expect(askedOn('2025-07-18', svCohorts, custody)[0]?.inputs).toMatchObject({ heldLo: 36, heldHi: 37 });
    // Of 3 or 4 held, 3 or 4 are no longer placed: that one is left is arithmetic, and no fact.
    expect(askedOn('2025-07-19', svCohorts, custody)).toEqual([]);
  });

  test.each([null, 'NONE_STATED', 'DISPUTED_BASIS'])('is asked of a line with %j', (legalBasis) => {
    expect(ofCohort({ legalBasis })[0]?.inputs).toMatchObject({ heldLo: 1, heldHi: null });
  });

  it('is not asked of a line with a basis', () => {
    expect(ofCohort({ legalBasis: 'AEA' })).toEqual([]);
  });

  it('is asked although a basis is stated for the removal of the cohort', () => {
    expect(ofCohort({ legalBasis: null }, [], ['OWN_NATIONAL'])).toHaveLength(1);
  });

  it('reads the last line into custody', () => {
    const moved2 = (day: Day, legalBasis: string | null) =>
      moved('later', day, { fromStatus: 'HELD_AGREEMENT', toStatus: 'HELD_DOMESTIC', hi: null, legalBasis });

    expect(ofCohort({ legalBasis: null }, [moved2('2025-04-01', 'SENTENCE')])).toEqual([]);
    expect(ofCohort({ legalBasis: 'AEA' }, [moved2('2025-04-01', null)])).toHaveLength(1);
    expect(ofCohort({ legalBasis: 'AEA' }, [moved2('2025-04-21', null)])).toEqual([]);
  });

  it('does not take a move to another prison for a change of basis, unless it states one', () => {
    const move = (legalBasis: string | null) =>
      moved('move', '2025-04-01', {
        ...{ fromStatus: 'HELD_AGREEMENT', toStatus: 'MOVED_FACILITY', hi: null, legalBasis },
      });

    expect(ofCohort({ legalBasis: 'AEA' }, [move(null)])).toEqual([]);
    expect(ofCohort({ legalBasis: 'AEA' }, [move('NONE_STATED')])).toHaveLength(1);
    expect(ofCohort({ legalBasis: null }, [move(null)])).toHaveLength(1);
    expect(ofCohort({ legalBasis: null }, [move('SENTENCE')])).toEqual([]);
  });

  it('is not asked where people only may be held', () => {
    expect(ofCohort({ occurredLatest: null })).toEqual([]);
  });

  it('keeps its key and rests on the same inputs on another day', () => {
    expect(askedOn('2025-05-20', svCohorts, svFlights)).toEqual(askedOn('2025-04-20', svCohorts, svFlights));
  });
});
