import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { custodyGroup, isArrival } from './custody.js';
import { addDays, type Day } from './day.js';
import { isExact, sum, type Interval } from './interval.js';
import { changeDays, custodyThroughTime, ledgerOn, type CustodyEvent } from './ledger.js';

let count = 0;

/** A move of people on one day, or from one day to another. */
const move = (
  people: number | [number, number | null],
  from: string | null,
  to: string,
  when: Day | [Day | null, Day | null],
  cohortId = 'cohort',
): CustodyEvent => {
  const [lo, hi] = typeof people === 'number' ? [people, people] : people;
  const [occurredEarliest, occurredLatest] = typeof when === 'string' ? [when, when] : when;
  const id = `event-${String(count++).padStart(6, '0')}`;
  return {
    id,
    cohortId,
    occurredEarliest,
    occurredLatest,
    fromStatus: from,
    toStatus: to,
    lo,
    hi,
    facilityId: null,
    legalBasis: null,
    sourceId: 'source',
  };
};

const exact = (number: number): Interval => ({ lo: number, hi: number });

describe('the founding record', () => {
  const flights: [Day, Day] = ['2025-03-15', '2025-03-16'];
  const arrive = (
    people: number | [number, number],
    status: string,
    when: Day | [Day, Day],
    cohort: string,
  ) => [
    move(people, null, 'IN_TRANSIT', typeof when === 'string' ? when : when[0], cohort),
    move(people, 'IN_TRANSIT', status, when, cohort),
  ];
  const refused = [
    move([9, 10], null, 'IN_TRANSIT', '2025-03-15', 'turned-back'),
    move([9, 10], 'IN_TRANSIT', 'REFUSED_HOST', flights, 'turned-back'),
  ];
  const march = [
    ...arrive(137, 'HELD_AGREEMENT', flights, 'aea'),
    ...arrive(101, 'HELD_AGREEMENT', flights, 'title-8'),
    ...arrive(23, 'HELD_UNKNOWN', flights, 'salvadorans'),
    ...refused,
    ...arrive(7, 'HELD_AGREEMENT', ['2025-03-30', '2025-03-31'], 'guantanamo-venezuelans'),
    ...arrive(10, 'HELD_UNKNOWN', ['2025-03-30', '2025-03-31'], 'guantanamo-salvadorans'),
  ];
  const april = move([10, 11], null, 'HELD_UNKNOWN', ['2025-04-12', '2025-04-13'], 'april');
  const exchange = move(252, 'HELD_AGREEMENT', 'EXCHANGED', '2025-07-18', 'venezuelans');
  // Seven of the April flight were Venezuelan: nobody says so, it follows from the 252 exchanged.
  const aprilVenezuelans = move(7, 'HELD_UNKNOWN', 'HELD_AGREEMENT', ['2025-04-12', '2025-04-13'], 'april');
  const record = [...march, april, aprilVenezuelans, exchange];

  it('receives 261 people from the flights of 15 March, and turns back nine or ten', () => {
    expect(ledgerOn(record, '2025-03-16')).toMatchObject({
      boarded: { lo: 270, hi: 271 },
      refused: { lo: 9, hi: 10 },
      entered: exact(261),
      held: exact(261),
      withoutOutcome: exact(261),
      byStatus: { HELD_AGREEMENT: exact(238), HELD_UNKNOWN: exact(23), REFUSED_HOST: { lo: 9, hi: 10 } },
    });
  });

  it('does not say who had landed while the night lasted', () => {
    expect(ledgerOn(record, '2025-03-15').entered).toEqual({ lo: 0, hi: 261 });
  });

  test.each<[Day, Interval]>([
    ['2025-03-14', exact(0)],
    ['2025-03-31', exact(278)],
    ['2025-04-13', { lo: 288, hi: 289 }],
    ['2025-07-17', { lo: 288, hi: 289 }],
  ])('has received by %s as many as %j', (day, entered) => {
    const ledger = ledgerOn(record, day);

    expect(ledger.entered).toEqual(entered);
    expect(ledger.withoutOutcome).toEqual(entered);
    expect(ledger.closes).toBe(true);
  });

  it('leaves 36 or 37 people without an outcome the day after the exchange', () => {
    expect(ledgerOn(record, '2025-07-19')).toMatchObject({
      entered: { lo: 288, hi: 289 },
      outcomes: exact(252),
      withoutOutcome: { lo: 36, hi: 37 },
      held: { lo: 36, hi: 37 },
      unknown: exact(0),
      byStatus: { EXCHANGED: exact(252), HELD_AGREEMENT: exact(0), HELD_UNKNOWN: { lo: 36, hi: 37 } },
      closes: true,
      problems: [],
    });
  });

  it('keeps those 36 or 37 when their whereabouts are recorded as unknown', () => {
    const unknown = move([36, 37], 'HELD_UNKNOWN', 'WHEREABOUTS_UNK', '2025-07-18', 'salvadorans');

    expect(ledgerOn([...record, unknown], '2025-07-19')).toMatchObject({
      unknown: { lo: 36, hi: 37 },
      unaccounted: { lo: 36, hi: 37 },
      withoutOutcome: { lo: 36, hi: 37 },
      held: { lo: 0, hi: 1 },
    });
  });

  it('does not close when more are exchanged than the record has under the agreement', () => {
    const ledger = ledgerOn([...march, april, exchange], '2025-07-19');

    expect(ledger.closes).toBe(false);
    expect(ledger.problems).toEqual([
      { code: 'ledger/more-left-than-were-there', params: { status: 'HELD_AGREEMENT', people: 7 } },
    ]);
  });

  it('draws custody through time with the unsettled part always there', () => {
    const points = custodyThroughTime(record, changeDays(record));

    expect(points.map(({ day, entered, undetermined }) => [day, entered.lo, undetermined])).toEqual([
      ['2025-03-15', 0, 261],
      ['2025-03-16', 261, 0],
      ['2025-03-30', 261, 17],
      ['2025-03-31', 278, 0],
      ['2025-04-12', 278, 11],
      ['2025-04-13', 288, 1],
      ['2025-07-18', 288, 1],
    ]);
    expect(points.at(-1)).toMatchObject({ outcomes: exact(252), held: { lo: 36, hi: 37 } });
  });

  it('explains each move with its source, and tells what happened from what may have', () => {
    const steps = ledgerOn([april], '2025-04-12').steps;

    expect(steps).toMatchObject([
      { code: 'ledger/may-have-moved', params: { id: april.id, sourceId: 'source', lo: 0, hi: 11 } },
    ]);
  });
});

describe('a ledger', () => {
  it('releases nobody by default', () => {
    const ledger = ledgerOn([move(299, null, 'HELD_AGREEMENT', '2025-02-15')], '2099-12-31');

    expect(ledger).toMatchObject({ outcomes: exact(0), withoutOutcome: exact(299) });
  });

  it('counts nobody who was turned away, even when they are flown home afterwards', () => {
    const ledger = ledgerOn(
      [
        move(9, null, 'IN_TRANSIT', '2025-03-15'),
        move(9, 'IN_TRANSIT', 'REFUSED_HOST', '2025-03-16'),
        move(9, 'REFUSED_HOST', 'RETURNED_SENDER', '2025-03-16'),
      ],
      '2025-03-17',
    );

    expect(ledger).toMatchObject({
      boarded: exact(9),
      refused: exact(9),
      entered: exact(0),
      outcomes: exact(0),
    });
    expect(ledger.byStatus).toEqual({
      IN_TRANSIT: exact(0),
      REFUSED_HOST: exact(0),
      RETURNED_SENDER: exact(9),
    });
  });

  it('receives those it turned away at first, and still says that it did', () => {
    const refused = [
      move(9, null, 'IN_TRANSIT', '2025-03-15'),
      move(9, 'IN_TRANSIT', 'REFUSED_HOST', '2025-03-16'),
    ];

    for (const back of [
      [move(9, 'REFUSED_HOST', 'HELD_AGREEMENT', '2025-03-30')],
      [
        move(9, 'REFUSED_HOST', 'IN_TRANSIT', '2025-03-29'),
        move(9, 'IN_TRANSIT', 'HELD_AGREEMENT', '2025-03-30'),
      ],
    ])
      expect(ledgerOn([...refused, ...back], '2025-03-30')).toMatchObject({
        boarded: exact(9),
        refused: exact(9),
        entered: exact(9),
        withoutOutcome: exact(9),
        closes: true,
      });
  });

  it('leaves those who boarded and were never seen again under way', () => {
    const ledger = ledgerOn(
      [move(100, null, 'IN_TRANSIT', '2025-03-15'), move(97, 'IN_TRANSIT', 'HELD_UNKNOWN', '2025-03-16')],
      '2025-04-01',
    );

    expect(ledger).toMatchObject({
      boarded: exact(100),
      entered: exact(97),
      byStatus: { IN_TRANSIT: exact(3) },
    });
  });

  it('loses sight of those moved on until they arrive somewhere', () => {
    const moved = [
      move(8, null, 'IN_TRANSIT', '2025-05-20'),
      move(8, 'IN_TRANSIT', 'HELD_AGREEMENT', '2025-05-21'),
      move(8, 'HELD_AGREEMENT', 'IN_TRANSIT', '2025-07-04'),
    ];
    const landed = move(8, 'IN_TRANSIT', 'ONWARD_THIRD', '2025-07-05');

    expect(ledgerOn(moved, '2025-07-04')).toMatchObject({
      entered: exact(8),
      unaccounted: exact(8),
      withoutOutcome: exact(8),
      byStatus: { IN_TRANSIT: exact(8) },
    });
    expect(ledgerOn([...moved, landed], '2025-07-05')).toMatchObject({
      entered: exact(8),
      unaccounted: exact(0),
      outcomes: exact(8),
      closes: true,
    });
  });

  it('keeps people on a temporary permit among those without an outcome', () => {
    const ledger = ledgerOn(
      [
        move(299, null, 'HELD_AGREEMENT', '2025-02-15'),
        move(112, 'HELD_AGREEMENT', 'TEMP_PERMIT', '2025-03-08'),
      ],
      '2025-03-09',
    );

    expect(ledger).toMatchObject({ held: exact(187), onPermit: exact(112), withoutOutcome: exact(299) });
  });

  it('takes back an outcome when people are detained again', () => {
    const ledger = ledgerOn(
      [
        move(10, null, 'HELD_AGREEMENT', '2025-01-01'),
        move(10, 'HELD_AGREEMENT', 'RELEASED_HOST', '2025-02-01'),
        move(4, 'RELEASED_HOST', 'HELD_DOMESTIC', '2025-03-01'),
      ],
      '2025-03-01',
    );

    expect(ledger).toMatchObject({ entered: exact(10), outcomes: exact(6), withoutOutcome: exact(4) });
  });

  it('does not let an undated release settle anything', () => {
    const ledger = ledgerOn(
      [
        move(10, null, 'HELD_AGREEMENT', '2025-01-01'),
        move(10, 'HELD_AGREEMENT', 'RELEASED_HOST', [null, null]),
      ],
      '2030-01-01',
    );

    expect(ledger).toMatchObject({ outcomes: { lo: 0, hi: 10 }, withoutOutcome: { lo: 0, hi: 10 } });
  });

  it('caps an open number by those there were', () => {
    const ledger = ledgerOn(
      [
        move(10, null, 'HELD_AGREEMENT', '2025-01-01'),
        move([1, null], 'HELD_AGREEMENT', 'RETURNED_ORIGIN', '2025-02-01'),
      ],
      '2025-02-01',
    );

    expect(ledger.byStatus).toEqual({ HELD_AGREEMENT: { lo: 0, hi: 9 }, RETURNED_ORIGIN: { lo: 1, hi: 10 } });
    expect(ledger.withoutOutcome).toEqual({ lo: 0, hi: 9 });
  });

  it('keeps "at least 36" open above', () => {
    expect(
      ledgerOn([move([36, null], null, 'HELD_UNKNOWN', '2025-03-15')], '2025-03-15').withoutOutcome,
    ).toEqual({
      lo: 36,
      hi: null,
    });
  });

  it('points out an outcome of people who never arrived, and a status it does not know', () => {
    const { problems, outcomes, withoutOutcome } = ledgerOn(
      [move(5, null, 'RETURNED_ORIGIN', '2025-03-01'), move(3, null, 'FREED', '2025-03-01')],
      '2025-03-01',
    );

    expect(problems.map(({ code }) => code)).toEqual([
      'ledger/outcome-without-arrival',
      'ledger/unknown-status',
    ]);
    expect([outcomes, withoutOutcome]).toEqual([exact(0), exact(3)]);
  });
});

/** A person of an invented history: the true one, which the record only knows within bounds. */
interface Person {
  status: string | null;
  received: boolean;
  refused: boolean;
}

const onPath: Record<string, string[]> = {
  OUTSIDE: ['IN_TRANSIT', 'HELD_AGREEMENT', 'HELD_UNKNOWN', 'REFUSED_HOST'],
  IN_TRANSIT: ['HELD_AGREEMENT', 'HELD_UNKNOWN', 'REFUSED_HOST', 'RELEASED_HOST', 'WHEREABOUTS_UNK', 'DIED'],
  HELD_AGREEMENT: [
    'HELD_UNKNOWN',
    'EXCHANGED',
    'RELEASED_HOST',
    'WHEREABOUTS_UNK',
    'TEMP_PERMIT',
    'REFUSED_HOST',
  ],
  HELD_UNKNOWN: ['DIED', 'ESCAPED', 'WHEREABOUTS_UNK', 'RELEASED_HOST'],
  WHEREABOUTS_UNK: ['HELD_UNKNOWN', 'RETURNED_ORIGIN'],
  TEMP_PERMIT: ['HELD_DOMESTIC', 'ASYLUM_HOST'],
  RELEASED_HOST: ['HELD_DOMESTIC', 'RETURNED_ORIGIN'],
  REFUSED_HOST: ['RETURNED_SENDER'],
};

const statuses = Object.keys(onPath);

interface Choice {
  from: string;
  to: number;
  share: number;
  widen: [number, number | null];
  dates: [number, number];
}

const choice: fc.Arbitrary<Choice> = fc.record({
  from: fc.constantFrom('OUTSIDE', ...statuses),
  to: fc.nat(10),
  share: fc.integer({ min: 1, max: 20 }),
  widen: fc.tuple(fc.nat(3), fc.option(fc.nat(3), { freq: 8 })),
  dates: fc.tuple(fc.nat(2), fc.nat(2)),
});

/** Plays the choices out person by person up to a day, and writes them down as a record would. */
function play(choices: readonly Choice[], until: number) {
  const people: Person[] = [];
  const events: CustodyEvent[] = [];
  choices.forEach(({ from, to, share, widen, dates }, index) => {
    const day = index * 2;
    const paths = onPath[from] ?? [];
    const target = paths[to % paths.length] ?? 'UNKNOWN';
    const there: (Person | undefined)[] =
      from === 'OUTSIDE'
        ? Array.from({ length: share }, () => ({ status: null, received: false, refused: false }))
        : people.filter(({ status }) => status === from).slice(0, share);
    const hi = widen[1] === null ? null : there.length + widen[1];
    const when: [Day, Day] = [addDays('2025-01-01', day - dates[0]), addDays('2025-01-01', day + dates[1])];
    const source = from === 'OUTSIDE' ? null : from;
    events.push(move([Math.max(0, there.length - widen[0]), hi], source, target, when));
    if (day > until) return;
    for (const person of there) {
      if (person === undefined) continue;
      if (person.status === null) people.push(person);
      person.status = target;
      person.refused ||= target === 'REFUSED_HOST' && !person.received;
      person.received ||= isArrival(target);
    }
  });
  return { people, events, ledger: ledgerOn(events, addDays('2025-01-01', until)) };
}

const history = fc
  .tuple(fc.array(choice, { minLength: 1, maxLength: 12 }), fc.nat(26))
  .map(([choices, until]) => play([{ ...firstFlight, share: 20 }, ...choices], until));

const firstFlight: Choice = { from: 'OUTSIDE', to: 0, share: 20, widen: [0, 0], dates: [0, 0] };

const holds = ({ lo, hi }: Interval, number: number) => number >= lo && (hi === null || number <= hi);

describe('any ledger', () => {
  test('holds the truth that its record allows', () => {
    fc.assert(
      fc.property(history, ({ people, ledger }) => {
        const group = ({ status }: Person) => custodyGroup(status ?? '');
        const received = people.filter((person) => person.received);
        const truth: [Interval, number][] = [
          [ledger.boarded, people.length],
          [ledger.refused, people.filter(({ refused }) => refused).length],
          [ledger.entered, received.length],
          [ledger.held, received.filter((person) => group(person) === 'held').length],
          [ledger.onPermit, received.filter((person) => group(person) === 'permit').length],
          [ledger.outcomes, received.filter((person) => group(person) === 'outcome').length],
          [ledger.unaccounted, received.filter((person) => group(person) === 'unknown').length],
          [ledger.withoutOutcome, received.filter((person) => group(person) !== 'outcome').length],
          ...Object.entries(ledger.byStatus).map(([code, interval]): [Interval, number] => [
            interval,
            people.filter(({ status }) => status === code).length,
          ]),
        ];

        expect(truth.filter(([interval, number]) => !holds(interval, number))).toEqual([]);
        expect(ledger.closes).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('is through time, day by day, what it is on each day', () => {
    fc.assert(
      fc.property(history, ({ events }) => {
        for (const { undetermined: _, ...point } of custodyThroughTime(events, changeDays(events)))
          expect(ledgerOn(events, point.day)).toMatchObject(point);
      }),
    );
  });

  test('neither loses nor creates people', () => {
    fc.assert(
      fc.property(history, ({ ledger }) => {
        const { boarded, entered, held, onPermit, outcomes, unaccounted, withoutOutcome, byStatus } = ledger;
        const all = sum(Object.values(byStatus));
        const parts = sum([held, onPermit, outcomes, unaccounted]);

        for (const part of [entered, ...Object.values(byStatus)])
          expect(part.hi ?? Infinity).toBeLessThanOrEqual(boarded.hi ?? Infinity);
        for (const part of [held, onPermit, outcomes, unaccounted, withoutOutcome])
          expect(part.hi ?? Infinity).toBeLessThanOrEqual(entered.hi ?? Infinity);
        expect(all.lo).toBeLessThanOrEqual(boarded.hi ?? Infinity);
        expect(all.hi ?? Infinity).toBeGreaterThanOrEqual(boarded.lo);
        expect(parts.lo).toBeLessThanOrEqual(entered.hi ?? Infinity);
        expect(parts.hi ?? Infinity).toBeGreaterThanOrEqual(entered.lo);
      }),
    );
  });

  test('is exact when its record is', () => {
    const precise = fc.array(choice, { maxLength: 12 }).map((choices) =>
      play(
        [firstFlight, ...choices].map((each) => ({ ...each, widen: [0, 0], dates: [0, 0] })),
        99,
      ),
    );

    fc.assert(
      fc.property(precise, ({ ledger }) => {
        const { boarded, entered, held, onPermit, outcomes, unaccounted, withoutOutcome, byStatus } = ledger;

        expect([boarded, entered, ...Object.values(byStatus)].every(isExact)).toBe(true);
        expect(sum(Object.values(byStatus))).toEqual(boarded);
        expect(sum([held, onPermit, outcomes, unaccounted])).toEqual(entered);
        expect(sum([outcomes, withoutOutcome])).toEqual(entered);
      }),
    );
  });
});
