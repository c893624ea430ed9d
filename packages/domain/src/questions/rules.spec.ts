import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type Day } from '../day.js';
import { ledgerOn, type CustodyEvent } from '../ledger.js';
import { termWindows, type AgreementEvent, type AgreementTerm, type Transfer } from '../terms.js';
import { inputsHash } from './draft.js';
import { termEnded } from './term-ended.js';
import { termEnding } from './term-ending.js';
import type { TermSubject } from './term-subject.js';
import { termUnknown } from './term-unknown.js';

const perPerson: AgreementTerm = {
  termType: 'PER_PERSON',
  termDuration: 'P1Y',
  termAnchor: 'EACH_TRANSFER',
  termAnchorEventId: null,
  termBoundary: 'LAST_DAY_INCLUSIVE',
  termEnd: null,
  termEndEarliest: null,
  termEndLatest: null,
};

const arrival = (
  id: string,
  day: Day,
  people: [number, number],
  toStatus = 'HELD_AGREEMENT',
): CustodyEvent => ({
  id,
  cohortId: id,
  occurredEarliest: day,
  occurredLatest: day,
  fromStatus: null,
  toStatus,
  lo: people[0],
  hi: people[1],
  facilityId: null,
  legalBasis: null,
  sourceId: 'source',
});

const exchange: CustodyEvent = {
  ...arrival('exchange', '2025-07-18', [252, 252], 'EXCHANGED'),
  fromStatus: 'HELD_AGREEMENT',
};

const arrivals = [
  arrival('march', '2025-03-15', [261, 261]),
  arrival('guantanamo', '2025-03-30', [17, 17]),
  arrival('april', '2025-04-12', [10, 11]),
];

const event = (type: string, day: Day, effect: Partial<AgreementEvent> = {}): AgreementEvent => ({
  ...{ id: type, type, occurredEarliest: day, occurredLatest: day, effectDuration: null, effectEnd: null },
  voidedAt: null,
  ...effect,
});

interface Given {
  term?: Partial<AgreementTerm>;
  custody?: CustodyEvent[];
  events?: AgreementEvent[];
  cohortId?: string;
  inForce?: boolean;
}

/** El Salvador as the rules see it on a day, or one of its cohorts. */
function subjectOn(on: Day, given: Given = {}): TermSubject {
  const { term = {}, custody = [...arrivals, exchange], events = [], cohortId, inForce = false } = given;
  const own = cohortId === undefined ? custody : custody.filter((each) => each.cohortId === cohortId);
  const transfers: Transfer[] = own.filter(({ fromStatus }) => fromStatus === null);
  return {
    agreement: { id: 'el-salvador', inForce },
    cohortId: cohortId ?? null,
    windows: termWindows({ ...perPerson, ...term }, events, transfers, on),
    ledger: ledgerOn(own, on),
  };
}

const keys = (drafts: { key: string }[]) => drafts.map(({ key }) => key);

describe('Q01, the term is ending', () => {
  test.each<[Day, string | null, number | null]>([
    ['2025-03-20', null, null],
    ['2025-09-14', null, null],
    ['2025-09-15', 'low', 180],
    ['2025-12-14', 'medium', 90],
    ['2026-02-12', 'high', 30],
    ['2026-03-07', 'critical', 7],
    ['2026-03-14', 'critical', 7],
  ])('is on %s of severity %s, past the threshold of %s days', (on, severity, threshold) => {
    const [draft] = termEnding(subjectOn(on), on);

    expect([draft?.severity ?? null, draft?.inputs.thresholdDays ?? null]).toEqual([severity, threshold]);
  });

  it('gives the days left and the people without an outcome', () => {
    const on = '2026-03-01';

    expect(termEnding(subjectOn(on), on)).toEqual([
      {
        rule: 'Q01',
        key: 'Q01:el-salvador',
        topic: 'TERM_EXPIRY',
        severity: 'high',
        about: { agreementId: 'el-salvador', cohortId: null },
        inputs: {
          earliest: '2026-03-14',
          latest: '2026-04-11',
          mayHaveEnded: false,
          enteredLo: 288,
          enteredHi: 289,
          withoutOutcomeLo: 36,
          withoutOutcomeHi: 37,
          thresholdDays: 30,
        },
        params: {
          earliest: '2026-03-14',
          latest: '2026-04-11',
          mayHaveEnded: false,
          enteredLo: 288,
          enteredHi: 289,
          withoutOutcomeLo: 36,
          withoutOutcomeHi: 37,
          daysLeftLo: 13,
          daysLeftHi: 41,
        },
      },
    ]);
  });

  it('is still asked between the first and the last possible end', () => {
    const on = '2026-03-20';

    expect(termEnding(subjectOn(on), on)[0]?.params).toMatchObject({
      mayHaveEnded: true,
      daysLeftLo: 0,
      daysLeftHi: 22,
    });
    expect(termEnded(subjectOn(on), on)).toEqual([]);
  });

  it('is not asked when everybody has an outcome', () => {
    const on = '2026-03-01';
    const custody = [arrival('march', '2025-03-15', [252, 252]), exchange];

    expect(termEnding(subjectOn(on, { custody }), on)).toEqual([]);
  });

  it('is not asked of a term that renews itself', () => {
    const on = '2026-03-01';
    const subject = subjectOn(on, { term: { termType: 'AUTO_RENEW' } });

    expect(termEnding(subject, on)).toEqual([]);
  });

  it('takes other thresholds', () => {
    const on = '2025-09-01';

    expect(termEnding(subjectOn(on), on, [200])[0]).toMatchObject({
      severity: 'critical',
      inputs: { thresholdDays: 200 },
    });
  });

  it('sees the same on two days between the same thresholds', () => {
    const [one, other] = ['2026-02-20', '2026-02-21'].map(
      (on) => termEnding(subjectOn(on), on)[0]?.inputs ?? {},
    );

    expect(inputsHash(one ?? {})).toBe(inputsHash(other ?? {}));
  });
});

describe('Q02, the term has ended', () => {
  it('is asked the day after the last possible end, and not on it', () => {
    expect(keys(termEnded(subjectOn('2026-04-11'), '2026-04-11'))).toEqual([]);
    expect(keys(termEnded(subjectOn('2026-04-12'), '2026-04-12'))).toEqual(['Q02:el-salvador']);
  });

  it('is asked of one cohort as soon as its own term has ended', () => {
    const of = (on: Day) => termEnded(subjectOn(on, { cohortId: 'march', custody: arrivals }), on);

    expect(of('2026-03-14')).toEqual([]);
    expect(of('2026-03-15')[0]).toMatchObject({
      key: 'Q02:el-salvador:march',
      about: { agreementId: 'el-salvador', cohortId: 'march' },
      params: { withoutOutcomeLo: 261, daysSinceLo: 1, daysSinceHi: 1 },
    });
  });

  it('gives the days since and the people without an outcome', () => {
    const on = '2026-11-23';

    expect(termEnded(subjectOn(on), on)[0]).toMatchObject({
      severity: 'critical',
      params: { withoutOutcomeLo: 36, withoutOutcomeHi: 37, daysSinceLo: 226, daysSinceHi: 254 },
    });
  });

  test.each<[string, AgreementEvent[]]>([
    ['an extension that still runs', [event('EXTENDED', '2026-03-10', { effectDuration: 'P1Y' })]],
    ['an extension of unknown length', [event('EXTENDED', '2026-03-10')]],
    ['another agreement in its place', [event('SUPERSEDED', '2026-03-01')]],
  ])('is not asked after %s', (_, events) => {
    expect(termEnded(subjectOn('2026-11-23', { events }), '2026-11-23')).toEqual([]);
  });

  it('is asked again when the extension has run out too', () => {
    const events = [event('EXTENDED', '2026-03-10', { effectDuration: 'P6M' })];

    expect(termEnded(subjectOn('2026-11-23', { events }), '2026-11-23')[0]?.params.latest).toBe('2026-10-11');
  });
});

describe('Q03, the term is not known', () => {
  it('is asked when people were transferred, with what is missing', () => {
    const on = '2026-11-23';
    const subject = subjectOn(on, { term: { termDuration: null } });

    expect(termUnknown(subject)[0]).toMatchObject({
      key: 'Q03:el-salvador',
      inputs: { missing: ['term/duration-missing'], boardedLo: 288 },
    });
    expect(termEnding(subject, on)).toEqual([]);
    expect(termEnded(subject, on)).toEqual([]);
  });

  it('is asked of an agreement in force without transfers, and not of one that never began', () => {
    const nobody = { custody: [], term: { termDuration: null } };

    expect(keys(termUnknown(subjectOn('2026-11-23', { ...nobody, inForce: true })))).toEqual([
      'Q03:el-salvador',
    ]);
    expect(termUnknown(subjectOn('2026-11-23', nobody))).toEqual([]);
  });

  it('is not asked when the term can be computed', () => {
    expect(termUnknown(subjectOn('2026-11-23'))).toEqual([]);
  });
});

test('within the widest threshold exactly one of Q01 and Q02 asks, whatever the day, while anybody has no outcome', () => {
  fc.assert(
    fc.property(
      fc.nat(1200),
      fc.constantFrom('LAST_DAY_INCLUSIVE', 'ANNIVERSARY', 'BOTH'),
      (offset, termBoundary) => {
        const on = addDays('2025-09-16', offset);
        const subject = subjectOn(on, { term: { termBoundary } });

        expect(termEnding(subject, on).length + termEnded(subject, on).length).toBe(1);
      },
    ),
  );
});
