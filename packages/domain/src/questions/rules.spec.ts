import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../day.js';
import {
  agreementOn,
  allegation,
  cohort,
  figure,
  happened,
  moved,
  proceeding,
  statement,
} from './dossier.fixture.js';
import type { AgreementDossier } from './dossier.js';
import type { QuestionDraft } from './draft.js';
import { agreementRules } from './rules.js';

const on = '2026-03-20';
const day = fc.option(fc.nat(4).map((days) => addDays('2025-03-10', days * 90)));
const span = fc.record({ earliest: day, latest: day }).map(({ earliest, latest }) => {
  const isForwards = earliest === null || latest === null || earliest <= latest;
  return isForwards ? { earliest, latest } : { earliest: latest, latest: earliest };
});
const occurred = span.map(({ earliest, latest }) => ({ occurredEarliest: earliest, occurredLatest: latest }));
const period = span.map(({ earliest, latest }) => ({ periodEarliest: earliest, periodLatest: latest }));
const count = fc
  .record({ lo: fc.nat(4), more: fc.option(fc.nat(2)) })
  .map(({ lo, more }) => ({ lo, hi: more === null ? null : lo + more }));
const cohortId = fc.constantFrom('whole', 'part', 'other');
const verification = fc.constantFrom('SINGLE', 'DOCUMENTED', 'RETRACTED', 'CONTRADICTED');
const several = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 10 });
const oneOf = (...codes: string[]) => fc.constantFrom(...codes);

const record = fc.record({
  figures: several(
    fc.record({
      ...{ count, period, verification, cohortId: fc.constantFrom('part', null), chosen: fc.boolean() },
      ...{ measure: oneOf('TRANSFERRED', 'AMOUNT', 'QUOTA', 'CONVICTED'), unit: fc.constant('people') },
      ...{
        moneyState: fc.option(oneOf('ANNOUNCED', 'OBLIGATED', 'DISBURSED')),
        population: oneOf('All', 'Some'),
      },
    }),
  ),
  custody: several(
    fc.record({
      ...{ count, occurred, cohortId, fromStatus: fc.option(oneOf('IN_TRANSIT', 'HELD_AGREEMENT')) },
      ...{ toStatus: oneOf('IN_TRANSIT', 'HELD_AGREEMENT', 'EXCHANGED', 'REFUSED_HOST', 'UNKNOWN') },
    }),
  ),
  events: several(
    fc.record({ occurred, type: oneOf('PLANNED_START', 'SIGNED', 'EXTENDED', 'FIRST_TRANSFER', 'REJECTED') }),
  ),
  statements: several(
    fc.record({
      ...{ verification, cohortId: fc.option(cohortId), topic: oneOf('JURISDICTION', 'EVIDENCE') },
      ...{ speakerId: oneOf('host', 'sender'), responsibleId: fc.option(oneOf('host', 'sender')) },
      ...{ stance: oneOf('AFFIRMS', 'DENIES'), instrument: fc.option(oneOf('ORDER', 'PROCLAMATION')) },
      termOf: fc.option(oneOf('AGREEMENT', 'DETENTION')),
    }),
  ),
  allegations: several(
    fc.record({ period, verification, cohortId, category: oneOf('TORTURE', 'DEATH_CUST') }),
  ),
  orders: several(
    fc.record({ occurred, type: oneOf('INJUNCTION', 'ORDER', 'STAYED', 'STAY_LIFTED', 'VACATED') }),
  ),
});

type Lists = Pick<
  AgreementDossier,
  'figures' | 'custody' | 'events' | 'statements' | 'allegations' | 'cohorts' | 'proceedings'
>;

const cohorts = [
  cohort('whole', { exhaustive: true }),
  cohort('part', { parentId: 'whole', nationality: 'VE' }),
  cohort('other', { parentId: 'whole', nationality: 'SV' }),
];

const lists: fc.Arbitrary<Lists> = record.map(
  ({ figures, custody, events, statements, allegations, orders }) => ({
    cohorts,
    figures: figures.map(({ count: { lo, hi }, period: of, ...rest }, index) =>
      figure(`f${index}`, {
        lo,
        hi,
        raw: `${lo}`,
        ...of,
        ...rest,
        agreementId: 'agreement',
        sourceId: `s${index % 3}`,
      }),
    ),
    custody: custody.map(({ count: { lo, hi }, occurred: when, ...rest }, index) =>
      moved(`c${index}`, null, { lo, hi, ...when, ...rest }),
    ),
    events: events.map(({ occurred: when, type }, index) => happened(`e${index}`, null, { type, ...when })),
    statements: statements.map((rest, index) => statement(`t${index}`, rest)),
    allegations: allegations.map(({ period: of, ...rest }, index) =>
      allegation(`a${index}`, { ...of, ...rest }),
    ),
    proceedings: [
      proceeding('case', {
        cohortIds: ['whole'],
        events: orders.map(({ occurred: when, type }, index) =>
          happened(`o${index}`, null, { type, ...when }),
        ),
      }),
    ],
  }),
);

const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
const inAnotherOrder = (given: Lists): fc.Arbitrary<Lists> =>
  fc.record({
    ...{ figures: shuffled(given.figures), custody: shuffled(given.custody), events: shuffled(given.events) },
    ...{ statements: shuffled(given.statements), allegations: shuffled(given.allegations) },
    ...{ cohorts: shuffled(given.cohorts), proceedings: fc.constant(given.proceedings) },
  });

const agreement = { termRenewable: true, textStatus: 'WITHHELD' };
const byKey = (one: QuestionDraft, other: QuestionDraft) => (one.key < other.key ? -1 : 1);
const asked = (given: Lists) => {
  const dossier = agreementOn(on, { agreement, ...given });
  return agreementRules
    .flatMap((rule) => rule.ask(dossier, { on, thresholds: rule.thresholds }))
    .toSorted(byKey);
};

describe('the rules on an agreement', () => {
  it('ask the same whatever the order of the record', () => {
    const twice = lists.chain((given) => fc.tuple(fc.constant(given), inAnotherOrder(given)));

    fc.assert(
      fc.property(twice, ([given, other]) => expect(asked(other)).toEqual(asked(given))),
      { numRuns: 60 },
    );
  });

  it('ask nothing twice', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const keys = asked(given).map(({ key }) => key);

        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
