import { describe, expect, it, test } from '@jest/globals';
import type { Day } from '../../day.js';
import { agreementOn, asks, cohort, happened, moved, proceeding } from '../dossier.fixture.js';
import type { DossierCustody, DossierEvent, DossierProceeding } from '../dossier.js';
import { orderInForce } from './order-in-force.js';
import { svCohorts, svFlights } from './el-salvador.fixture.js';

const zone = 'America/New_York';
const order = (day: Day | null, given: Partial<DossierEvent> = {}) =>
  happened('order', day, { type: 'INJUNCTION', zone, ...given });
const later = (type: string, day: Day, given: Partial<DossierEvent> = {}) =>
  happened(type, day, { type, zone, ...given });
const written = order('2025-03-15', { localTime: '19:26' });

const inCase = (events: DossierEvent[], given: Partial<DossierProceeding> = {}) =>
  proceeding('case', { cohortIds: ['aea'], events, ...given });
const asked = (
  given: DossierProceeding,
  custody: readonly DossierCustody[] = svFlights,
  day = '2025-03-20',
) => asks(orderInForce, agreementOn(day, { cohorts: svCohorts, custody, proceedings: [given] }), day);

/** Only that the people set out, so that the transfer is over when it begins. */
const flight = (localTime: string | null, day: Day | null = '2025-03-15') => [
  moved('flight', day, { cohortId: 'aea', localTime, zone }),
];

describe('Q12, an order in force during a transfer', () => {
  it('is asked about of the cohort it covers', () => {
    expect(asked(inCase([written]))).toMatchObject([
      {
        about: { agreementId: 'agreement', cohortId: 'aea', proceedingId: 'case' },
        topic: 'COMPLIANCE',
        severity: 'critical',
        inputs: {
          ...{ orders: ['order'], transfers: ['aea-boarded'], orderEarliest: '2025-03-15' },
          ...{ earliest: '2025-03-15', latest: '2025-03-16' },
        },
      },
    ]);
  });

  test.each([
    ['17:25', 0],
    ['19:25', 0],
    ['19:26', 1],
    ['19:36', 1],
  ])('of 19:26 meets what takes place at %s: %s', (time, questions) => {
    expect(asked(inCase([written]), flight(time))).toHaveLength(questions);
  });

  it('meets a flight that left before it and landed after', () => {
    const landed = moved('landed', '2025-03-16', {
      ...{ cohortId: 'aea', fromStatus: 'IN_TRANSIT', localTime: '00:10', zone: 'America/El_Salvador' },
    });
    const left = flight('17:25').map((line) => ({ ...line, toStatus: 'IN_TRANSIT' }));

    expect(asked(inCase([written]), [...left, landed])).toHaveLength(1);
  });

  test.each<[string, Day, number]>([
    ['the day before', '2025-03-14', 1],
    ['the day of the arrival', '2025-03-16', 1],
    ['the day after the arrival', '2025-03-17', 0],
  ])('made %s', (_, day, questions) => {
    expect(asked(inCase([order(day)]))).toHaveLength(questions);
  });

  test.each(['VACATED', 'STAYED', 'DISMISSED'])('that was %s before the transfer asks nothing', (type) => {
    const made = order('2025-03-10');

    expect(asked(inCase([made, later(type, '2025-03-14')]))).toEqual([]);
    expect(asked(inCase([made, later(type, '2025-03-15')]))).toHaveLength(1);
    expect(asked(inCase([made, later(type, '2025-03-14', { occurredLatest: '2025-03-20' })]))).toHaveLength(
      1,
    );
    expect(asked(inCase([made, later(type, '2025-03-09')]))).toHaveLength(1);
  });

  it('that was stayed is in force again when the stay is lifted', () => {
    const stayed = [order('2025-03-01'), later('STAYED', '2025-03-05')];

    expect(asked(inCase([...stayed, later('STAY_LIFTED', '2025-03-10')]))).toHaveLength(1);
    expect(asked(inCase([...stayed, later('STAY_LIFTED', '2025-03-18')]))).toEqual([]);
  });

  test.each<[string, DossierProceeding]>([
    ['without a day', inCase([order(null)])],
    ['that covers another cohort', inCase([written], { cohortIds: ['april-sv'] })],
    ['of a state of exception', inCase([written], { kind: 'EMERGENCY' })],
    ['that is none', inCase([{ ...written, type: 'HEARING' }])],
  ])('%s asks nothing', (_, given) => {
    expect(asked(given)).toEqual([]);
  });

  it('asks nothing of a transfer without a day, or with none', () => {
    expect(asked(inCase([written]), flight(null, null))).toEqual([]);
    expect(asked(inCase([written]), [])).toEqual([]);
  });

  it('that covers the whole is asked about for each part that was moved, under keys of their own', () => {
    const drafts = asked(inCase([order('2025-03-15')], { cohortIds: ['all'] }), svFlights, '2025-04-20');

    expect(drafts).toHaveLength(7);
    expect(new Set(drafts.map(({ key }) => key)).size).toBe(7);
  });

  it('that covers a part is asked about of the whole where only its lines tell of the part', () => {
    const cohorts = [cohort('whole'), cohort('covered', { parentId: 'whole' })];
    const askedOf = (custody: readonly DossierCustody[]) => {
      const proceedings = [inCase([written], { cohortIds: ['covered'] })];
      const dossier = agreementOn('2025-03-20', { cohorts, custody, proceedings });
      return asks(orderInForce, dossier, '2025-03-20').map(({ about }) => about.cohortId);
    };
    const ofWhole = moved('flight', '2025-03-16', { cohortId: 'whole' });
    const ofPart = moved('same flight', '2025-03-16', { cohortId: 'covered' });

    expect(askedOf([ofWhole])).toEqual(['whole']);
    expect(askedOf([ofWhole, ofPart])).toEqual(['covered']);
  });

  it('keeps its key when another order joins, and rests on the same inputs on another day', () => {
    const oral = order('2025-03-15', { id: 'oral', localTime: '18:46' });

    expect(asked(inCase([written, oral]))[0]?.key).toBe(asked(inCase([written]))[0]?.key);
    expect(asked(inCase([oral, written]))).toEqual(asked(inCase([written, oral])));
    expect(asked(inCase([written]), svFlights, '2025-09-10')).toEqual(asked(inCase([written])));
  });

  it('is read of the cohort that a line belongs to', () => {
    const lines = [moved('flight', '2025-03-15')];
    const dossier = agreementOn('2025-03-20', {
      ...{ cohorts: [cohort('cohort')], custody: lines },
      proceedings: [inCase([written], { cohortIds: ['cohort'] })],
    });

    expect(asks(orderInForce, dossier, '2025-03-20')).toHaveLength(1);
  });
});
