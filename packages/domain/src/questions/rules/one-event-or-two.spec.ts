import { describe, expect, it, test } from '@jest/globals';
import { agreementOn, asks, happened as happens, moved } from '../dossier.fixture.js';
import type { DossierCustody, DossierEvent } from '../dossier.js';
import { oneEventOrTwo } from './one-event-or-two.js';

const day = '2025-06-01';
const asked = (events: DossierEvent[], custody: DossierCustody[] = []) =>
  asks(oneEventOrTwo, agreementOn(day, { events, custody }), day);

const happened = (id: string, on: string | null, given: Partial<DossierEvent> = {}) =>
  happens(id, on, { type: 'SIGNED', ...given });

const span = (occurredEarliest: string | null, occurredLatest: string | null) => ({
  occurredEarliest,
  occurredLatest,
});

describe('Q25, one event of the agreement or two', () => {
  it('is asked of two of one type within three days', () => {
    expect(asked([happened('b', '2025-03-16'), happened('a', '2025-03-13')])).toMatchObject([
      {
        about: { agreementId: 'agreement' },
        ...{ topic: 'DATA_QUALITY', severity: 'low' },
        params: {
          ...{ kind: 'EVENT', type: 'SIGNED', recordIds: ['a', 'b'] },
          ...{ firstEarliest: '2025-03-13', secondEarliest: '2025-03-16' },
        },
      },
    ]);
  });

  test.each<[string, DossierEvent]>([
    ['four days later', happened('b', '2025-03-17')],
    ['on the same day', happened('b', '2025-03-13')],
    ['that may be of the same day', happened('b', null, span('2025-03-12', '2025-03-14'))],
    ['of another type', happened('b', '2025-03-14', { type: 'IN_FORCE' })],
    ['of a type that comes again', happened('b', '2025-03-14', { type: 'ANNOUNCED' })],
    ['on a day not known', happened('b', null)],
  ])('is not asked against one %s', (_, other) => {
    expect(asked([happened('a', '2025-03-13'), other])).toEqual([]);
  });

  it('measures from the last day of the first to the first day of the second', () => {
    const early = happened('a', null, span('2025-03-01', '2025-03-13'));

    expect(asked([early, happened('b', null, span('2025-03-16', '2025-03-31'))])).toHaveLength(1);
    expect(asked([early, happened('b', null, span('2025-03-17', '2025-03-31'))])).toEqual([]);
  });

  it('is one question a pair, the same in any order', () => {
    const three = [happened('a', '2025-03-13'), happened('b', '2025-03-14'), happened('c', '2025-03-17')];
    const keys = (events: DossierEvent[]) => asked(events).map(({ key }) => key);

    expect(new Set(keys(three)).size).toBe(2);
    expect(new Set(keys(three.toReversed()))).toEqual(new Set(keys(three)));
  });
});

describe('Q25, one transfer or two', () => {
  const flight = (id: string, on: string, given: Partial<DossierCustody> = {}) =>
    moved(id, on, { lo: 17, hi: 17, ...given });

  it('is asked of 17 people on 30 March and 17 on 31 March', () => {
    expect(asked([], [flight('a', '2025-03-30'), flight('b', '2025-03-31')])).toMatchObject([
      {
        about: { agreementId: 'agreement', cohortId: 'cohort' },
        params: { kind: 'CUSTODY', type: 'HELD_AGREEMENT', recordIds: ['a', 'b'] },
      },
    ]);
  });

  it('is asked where the counts overlap, an open one with all above it', () => {
    const tenOrEleven = flight('a', '2025-04-12', { lo: 10, hi: 11 });

    expect(asked([], [tenOrEleven, flight('b', '2025-04-13', { lo: 11, hi: 12 })])).toHaveLength(1);
    expect(asked([], [tenOrEleven, flight('b', '2025-04-13', { lo: 5, hi: null })])).toHaveLength(1);
    expect(asked([], [tenOrEleven, flight('b', '2025-04-13', { lo: 12, hi: null })])).toEqual([]);
  });

  test.each<[string, Partial<DossierCustody>]>([
    ['of another cohort', { cohortId: 'other' }],
    ['from another status', { fromStatus: 'IN_TRANSIT' }],
    ['to another status', { toStatus: 'HELD_UNKNOWN' }],
    ['of more people', { lo: 18, hi: 18 }],
    ['to another place', { facilityId: 'elsewhere' }],
  ])('is not asked against a line %s', (_, given) => {
    const here = flight('a', '2025-03-30', { facilityId: 'facility' });

    expect(asked([], [here, flight('b', '2025-03-31', given)])).toEqual([]);
  });

  it('keeps its key when counts and days change', () => {
    const [one] = asked([], [flight('a', '2025-03-30'), flight('b', '2025-03-31')]);
    const [other] = asked([], [flight('a', '2025-03-29', { hi: 20 }), flight('b', '2025-03-31', { hi: 20 })]);

    expect(other?.key).toBe(one?.key);
  });
});

it('reads ten thousand events without comparing each with each', () => {
  const events = Array.from({ length: 10_000 }, (_, index) =>
    happened(`event-${index}`, `${2000 + (index % 200)}-01-01`),
  );

  expect(asked(events)).toEqual([]);
});
