import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exactly, sum } from '../interval.js';
import { ledgerOn } from '../ledger.js';
import type { CustodyEvent } from './flows.js';
import { divisionsOf, remainderOf, type LedgerCohort } from './remainder.js';

const cohorts: LedgerCohort[] = [
  { id: 'all', parentId: null, partition: null },
  { id: 'march', parentId: 'all', partition: 'FLIGHT' },
  { id: 'april', parentId: 'all', partition: 'FLIGHT' },
];

const move = (
  id: string,
  cohortId: string,
  people: number | [number, number],
  [from, to]: [string | null, string],
  day: string,
): CustodyEvent => {
  const [lo, hi] = typeof people === 'number' ? [people, people] : people;
  const when = { occurredEarliest: day, occurredLatest: day };
  return {
    id,
    cohortId,
    ...when,
    fromStatus: from,
    toStatus: to,
    lo,
    hi,
    facilityId: null,
    legalBasis: null,
    sourceId: 's',
  };
};

const arrived = [
  move('m1', 'march', 261, [null, 'HELD_AGREEMENT'], '2025-03-16'),
  move('a1', 'april', [10, 11], [null, 'HELD_UNKNOWN'], '2025-04-13'),
  move('m2', 'march', 238, ['HELD_AGREEMENT', 'EXCHANGED'], '2025-07-18'),
];

describe('those without a recorded outcome', () => {
  it('are named by cohort with the last line told of them', () => {
    const { parts, closes } = remainderOf(arrived, cohorts, '2025-07-19');

    expect(parts).toEqual([
      {
        cohortId: 'march',
        withoutOutcome: exactly(23),
        byStatus: expect.objectContaining({ HELD_AGREEMENT: exactly(23) }),
        lastEventId: 'm2',
      },
      {
        cohortId: 'april',
        withoutOutcome: { lo: 10, hi: 11 },
        byStatus: { HELD_UNKNOWN: { lo: 10, hi: 11 } },
        lastEventId: 'a1',
      },
    ]);
    expect(closes).toBe(true);
  });

  it('are not divided where a line moves people of any part', () => {
    const freed = move('all1', 'all', 20, ['HELD_AGREEMENT', 'RELEASED_HOST'], '2025-08-01');

    expect(
      remainderOf([...arrived, freed], cohorts, '2025-08-02').parts.map(({ cohortId }) => cohortId),
    ).toEqual(['all']);
  });

  it('are told of by a line that may have happened, whose last day is still to come', () => {
    const by = {
      ...move('by', 'april', [10, 11], ['HELD_UNKNOWN', 'UNKNOWN'], '2025-12-31'),
      occurredEarliest: null,
    };

    expect(remainderOf([...arrived, by], cohorts, '2025-07-19').parts).toMatchObject([
      { cohortId: 'march' },
      { cohortId: 'april', lastEventId: 'by' },
    ]);
  });

  it('leave out cohorts of whom all have an outcome', () => {
    const last = move('m3', 'march', 23, ['HELD_AGREEMENT', 'RELEASED_HOST'], '2025-08-01');

    expect(
      remainderOf([...arrived, last], cohorts, '2025-08-02').parts.map(({ cohortId }) => cohortId),
    ).toEqual(['april']);
  });

  it('are never more or fewer by name than together', () => {
    const some = fc.record({
      cohortId: fc.constantFrom('march', 'april'),
      lo: fc.nat(20),
      more: fc.nat(3),
      freed: fc.nat(10),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), (rows) => {
        const events = rows.flatMap(({ cohortId, lo, more, freed }, index) => [
          move(`in${index}`, cohortId, [lo, lo + more], [null, 'HELD_AGREEMENT'], '2025-03-16'),
          move(
            `out${index}`,
            cohortId,
            Math.min(freed, lo),
            ['HELD_AGREEMENT', 'RELEASED_HOST'],
            '2025-06-01',
          ),
        ]);
        const { parts, total } = remainderOf(events, cohorts, '2025-07-01');

        expect(total).toEqual(ledgerOn(events, '2025-07-01').withoutOutcome);
        expect(sum(parts.map(({ withoutOutcome }) => withoutOutcome))).toEqual(total);
      }),
    );
  });
});

describe('divisions of a cohort', () => {
  const part = (id: string, partition: string | null, people: number) => ({
    cohort: { id, parentId: 'all', partition },
    ledger: { entered: exactly(people) },
  });

  it('each add up to the whole by themselves, or say by how much they do not', () => {
    const parts = [part('one', 'FLIGHT', 238), part('two', 'FLIGHT', 23), part('yes', 'CONSENT', 200)];

    expect(divisionsOf(parts, { entered: exactly(261) })).toEqual([
      expect.objectContaining({ partition: 'FLIGHT', cohortIds: ['one', 'two'], closes: true }),
      expect.objectContaining({ partition: 'CONSENT', closes: false, gap: { lo: 61, hi: 61 } }),
    ]);
  });
});
