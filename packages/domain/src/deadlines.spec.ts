import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type Day } from './day.js';
import { DomainError } from './domain-error.js';
import {
  computeDeadline,
  deadlineRules,
  requireDeadlineRule,
  type DeadlineAnswer,
  type DeadlineAsked,
  type DeadlineRule,
  type Period,
  type PeriodUnit,
  type Roll,
} from './deadlines.js';
import { federal, settledFederal } from './deadlines/us-calendars.fixture.js';

const certain = (day: Day) => ({ earliest: day, latest: day });

const ask = (rule: DeadlineRule | string, told: Partial<Omit<DeadlineAsked, 'rule'>> = {}) =>
  computeDeadline({
    trigger: certain('2025-03-17'),
    calendars: [federal],
    tolling: [],
    ...told,
    rule: typeof rule === 'string' ? requireDeadlineRule(rule) : rule,
  });

const period = (stated: Partial<Period> = {}): Period => ({
  unit: 'calendarDay',
  count: 10,
  direction: 'forward',
  countTrigger: false,
  roll: 'none',
  ...stated,
});

/** A rule as a user makes it. */
const madeOf = (periods: Period[], about: Partial<DeadlineRule> = {}): DeadlineRule => ({
  code: 'OWN',
  authority: 'Art. 1',
  confidence: 'unchecked',
  calendar: 'US',
  zone: null,
  startEvent: 'other',
  tollable: true,
  cap: null,
  readings: [{ code: 'only', periods }],
  ...about,
});

const made = (stated: Partial<Period>, about: Partial<DeadlineRule> = {}) => madeOf([period(stated)], about);

const bounds = ({ earliest, latest }: DeadlineAnswer) => [earliest, latest];
const times = ({ earliestAt, latestAt }: DeadlineAnswer) => [earliestAt, latestAt];
const codes = ({ steps }: DeadlineAnswer) => steps.map(({ code }) => code);
const paramsOf = ({ steps }: DeadlineAnswer, code: string) =>
  steps.filter((line) => line.code === code).map(({ params }) => params);

const refusalOf = (compute: () => unknown) => {
  try {
    compute();
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, errors: error.details.errors };
    throw error;
  }
  return null;
};

describe('the explanation of a deadline', () => {
  it('names every step, every holiday passed over, and the weekends as a number', () => {
    const answer = ask('R4', { trigger: certain('2025-06-16'), calendars: [federal] });

    expect(answer.steps).toEqual([
      {
        code: 'deadline/rule',
        params: { rule: 'R4', authority: '5 U.S.C. 552(a)(6)(A)', confidence: 'settled' },
      },
      {
        code: 'deadline/trigger',
        params: { event: 'receipt', earliest: '2025-06-16', latest: '2025-06-16' },
      },
      { code: 'deadline/trigger-day-not-counted', params: { day: '2025-06-16' } },
      {
        code: 'deadline/counted',
        params: {
          unit: 'businessDay',
          count: 20,
          direction: 'forward',
          from: '2025-06-16',
          to: '2025-07-16',
        },
      },
      {
        code: 'deadline/closed-day',
        params: { day: '2025-06-19', name: 'Juneteenth', nameEs: 'Juneteenth', kind: 'holiday' },
      },
      {
        code: 'deadline/closed-day',
        params: {
          day: '2025-07-04',
          name: 'Independence Day',
          nameEs: 'Día de la Independencia',
          kind: 'holiday',
        },
      },
      { code: 'deadline/weekends', params: { count: 8, first: '2025-06-21', last: '2025-07-13' } },
      { code: 'deadline/answer', params: { earliest: '2025-07-16', latest: '2025-07-16' } },
    ]);
    expect(answer.skipped.map(({ day }) => day)).toEqual(['2025-06-19', '2025-07-04']);
    expect(answer.weekends).toEqual({ count: 8, first: '2025-06-21', last: '2025-07-13' });
  });

  it('says from which day an end was rolled, and past what', () => {
    const answer = ask('R1', { trigger: certain('2025-06-20'), count: 14 });

    expect(paramsOf(answer, 'deadline/rolled')).toEqual([
      { direction: 'forward', from: '2025-07-04', to: '2025-07-07' },
    ]);
    expect(answer.skipped.map(({ name }) => name)).toEqual(['Independence Day']);
    expect(answer.weekends.count).toBe(2);
  });

  it('warns of a closed day that a rule does not move', () => {
    const answer = ask('R11', { trigger: certain('2025-07-18') });

    expect(paramsOf(answer, 'deadline/not-rolled')).toEqual([
      { day: '2026-01-18', name: null, nameEs: null, kind: 'weekend' },
    ]);
  });

  it('says that a month was too short', () => {
    const answer = ask('R11', { trigger: certain('2025-08-31') });

    expect(paramsOf(answer, 'deadline/month-end')).toEqual([{ from: '2025-08-31', to: '2026-02-28' }]);
  });

  it('lists a holiday on a Saturday by its name and not as a weekend', () => {
    const answer = ask(made({ unit: 'businessDay', count: 3 }), { trigger: certain('2026-07-01') });

    expect(bounds(answer)).toEqual(['2026-07-07', '2026-07-07']);
    expect(answer.skipped.map(({ day, kind }) => [day, kind])).toEqual([
      ['2026-07-03', 'observed'],
      ['2026-07-04', 'holiday'],
    ]);
    expect(answer.weekends).toEqual({ count: 1, first: '2026-07-05', last: '2026-07-05' });
  });

  it('says which reading gives which day', () => {
    const answer = ask('R17', { count: 15 });

    expect(paramsOf(answer, 'deadline/reading')).toEqual([
      { reading: 'calendarDays' },
      { reading: 'businessDays' },
    ]);
  });
});

describe('an uncertain trigger', () => {
  it('gives a window from its first to its last day', () => {
    const answer = ask('R3', { trigger: { earliest: '2025-07-03', latest: '2025-07-07' } });

    expect(bounds(answer)).toEqual(['2025-07-07', '2025-07-10']);
    expect(paramsOf(answer, 'deadline/from')).toEqual([{ from: '2025-07-03' }, { from: '2025-07-07' }]);
  });

  it('leaves open what it leaves open', () => {
    const before = ask('R3', { trigger: { earliest: null, latest: '2025-04-14' } });
    const after = ask('R3', { trigger: { earliest: '2025-04-14', latest: null } });

    expect(bounds(before)).toEqual([null, '2025-04-17']);
    expect(codes(before)).toContain('deadline/earliest-trigger-unknown');
    expect(bounds(after)).toEqual(['2025-04-17', null]);
    expect(codes(after)).toContain('deadline/latest-trigger-unknown');
  });

  it('does not hide that the readings differ as well', () => {
    const answer = ask('R16', { trigger: { earliest: '2025-03-13', latest: '2025-03-14' }, count: 1 });

    expect(answer.readings.map(({ code, earliest, latest }) => [code, earliest, latest])).toEqual([
      ['inclusive', '2026-03-12', '2026-03-13'],
      ['anniversary', '2026-03-13', '2026-03-14'],
    ]);
  });
});

describe('a trigger with a time', () => {
  it('falls on the day it is in the zone', () => {
    const trigger = '2025-03-16T05:30Z';

    expect(bounds(ask('R9', { trigger }))).toEqual(['2025-04-13', '2025-04-13']);
    expect(bounds(ask('R9', { trigger, zone: 'UTC' }))).toEqual(['2025-04-14', '2025-04-14']);
    expect(paramsOf(ask('R9', { trigger }), 'deadline/local-day')).toEqual([{ day: '2025-03-15' }]);
  });

  it('counts from its local day where days are counted', () => {
    expect(bounds(ask('R3', { trigger: '2025-04-14T23:59' }))).toEqual(['2025-04-17', '2025-04-17']);
  });

  it('is counted in hours that pass, whatever the clocks show', () => {
    const spring = { trigger: '2026-03-06T16:00', count: 72, zone: 'America/New_York' };

    expect(times(ask('R1C', spring))).toEqual(['2026-03-09T17:00', '2026-03-09T17:00']);
    expect(times(ask('R1C', { ...spring, zone: 'America/El_Salvador' }))).toEqual([
      '2026-03-09T16:00',
      '2026-03-09T16:00',
    ]);
  });

  it('says that without a zone nobody knows whether clocks change', () => {
    expect(codes(ask('R8', { trigger: '2026-03-07T20:00' }))).toContain('deadline/clock-changes-unknown');
  });

  it('may come twice when clocks are put back', () => {
    const answer = ask('R8', { trigger: '2025-11-02T01:30', zone: 'America/New_York' });

    expect(times(answer)).toEqual(['2025-11-03T00:30', '2025-11-03T01:30']);
    expect(codes(answer)).toContain('deadline/time-twice');
  });

  it('is never rounded up to the minute', () => {
    expect(times(ask('R8', { trigger: '2025-07-09T20:00:59' }))[0]).toBe('2025-07-10T20:00');
  });
});

describe('a calendar', () => {
  it('is said not to know the years after its last', () => {
    const answer = ask('R4', { trigger: certain('2027-12-20') });

    expect(paramsOf(answer, 'deadline/beyond-calendar')).toEqual([
      { calendar: 'US', firstYear: 2023, lastYear: 2027 },
    ]);
  });

  it('is not needed for days on which nothing is looked up', () => {
    const answer = ask('R7', { trigger: certain('2040-01-01'), calendars: [] });

    expect(codes(answer)).not.toContain('deadline/calendar-missing');
    expect(codes(answer)).not.toContain('deadline/beyond-calendar');
  });

  it('is said to be missing when none was given for the jurisdiction of the rule', () => {
    const elsewhere = { ...federal, jurisdiction: 'SV' };

    expect(paramsOf(ask('R4', { calendars: [elsewhere] }), 'deadline/calendar-missing')).toEqual([
      { calendar: 'US' },
    ]);
    expect(codes(ask('R4', { calendars: [{ ...federal, jurisdiction: 'US-DC' }] }))).not.toContain(
      'deadline/calendar-missing',
    );
  });

  it('moves an end off a disputed day only perhaps', () => {
    const answer = ask('R1', { trigger: certain('2025-12-12'), count: 14 });

    expect(bounds(answer)).toEqual(['2025-12-26', '2025-12-29']);
    expect(paramsOf(answer, 'deadline/disputed-day').map(({ day }) => day)).toEqual(['2025-12-26']);
  });

  it('settles a day that another one disputes', () => {
    const [disputed] = federal.days.filter(({ kind }) => kind === 'disputed');
    const other = { ...settledFederal, days: disputed ? [{ ...disputed, kind: 'closure' as const }] : [] };

    const answer = ask('R4', { trigger: certain('2025-12-15'), calendars: [federal, other] });

    expect(bounds(answer)).toEqual(['2026-01-15', '2026-01-16']);
  });
});

describe('a clock that is stopped', () => {
  const open = { from: '2025-03-24', to: null };

  it('has no last day while it stands still', () => {
    const answer = ask('R4', { tolling: [open], on: '2025-04-03' });

    expect(bounds(answer)).toEqual(['2025-04-24', null]);
    expect(paramsOf(answer, 'deadline/tolling-open')).toEqual([{ from: '2025-03-24', on: '2025-04-03' }]);
  });

  it('changes nothing when it stops after the last day', () => {
    const late = { from: '2025-04-14', to: null };

    expect(bounds(ask('R4', { tolling: [late], on: '2025-05-01' }))).toEqual(['2025-04-14', '2025-04-14']);
  });

  it('may be stopped before the trigger', () => {
    const tolling = [{ from: '2025-03-01', to: '2025-03-18' }];

    expect(bounds(ask('R4', { tolling }))).toEqual(['2025-04-15', '2025-04-15']);
  });

  it.each<[PeriodUnit, Day]>([
    ['calendarDay', '2025-03-23'],
    ['month', '2025-04-22'],
    ['year', '2026-03-22'],
  ])('moves a rule of one %s on by the days it stood still', (unit, day) => {
    const tolling = [{ from: '2025-03-17', to: '2025-03-22' }];

    expect(bounds(ask(made({ unit, count: 1 }), { tolling }))).toEqual([day, day]);
  });

  it('never runs out while it stands still', () => {
    const answer = ask(made({ unit: 'month', count: 1 }), {
      trigger: certain('2025-01-29'),
      tolling: [{ from: '2025-02-27', to: '2025-03-02' }],
    });

    expect(bounds(answer)).toEqual(['2025-03-03', '2025-03-03']);
  });
});

describe('a rule that states a most', () => {
  it('lets less be set', () => {
    expect(bounds(ask('R2', { trigger: certain('2025-03-15'), count: 10 }))).toEqual([
      '2025-03-25',
      '2025-03-25',
    ]);
  });

  it('cuts more to it and says so', () => {
    const answer = ask('R2', { trigger: certain('2025-03-15'), count: 20 });

    expect(bounds(answer)).toEqual(['2025-03-29', '2025-03-29']);
    expect(paramsOf(answer, 'deadline/capped')).toEqual([{ days: 14, from: '2025-04-04', to: '2025-03-29' }]);
  });

  it('counts its first day the way the rule does', () => {
    expect(bounds(ask('R9', { trigger: certain('2022-03-27'), count: 31 }))).toEqual([
      '2022-04-25',
      '2022-04-25',
    ]);
  });

  it('forgets the closed days that lie past it', () => {
    const rule = made({ unit: 'businessDay', count: 20 }, { cap: 7 });

    expect(ask(rule).weekends).toEqual({ count: 2, first: '2025-03-22', last: '2025-03-23' });
  });

  it('does not hold back a period that counts back', () => {
    const rule = madeOf([period({ count: 10 }), period({ count: 3, direction: 'backward' })], { cap: 30 });

    expect(bounds(ask(rule))).toEqual(['2025-03-24', '2025-03-24']);
  });

  it('limits hours by days', () => {
    const rule = made({ unit: 'hour', count: 72 }, { cap: 2 });

    expect(times(ask(rule, { trigger: '2025-03-17T08:00' }))[1]).toBe('2025-03-19T08:00');
  });
});

describe('every rule that comes with the program', () => {
  it('has a code of its own that a record can hold', () => {
    expect(new Set(deadlineRules.map(({ code }) => code)).size).toBe(deadlineRules.length);
    expect(deadlineRules.filter(({ code }) => !/^R\d+[A-Z_]*$/.test(code) || code.length > 20)).toEqual([]);
  });

  it('names its authority', () => {
    expect(deadlineRules.filter(({ authority }) => authority.trim() === '')).toEqual([]);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(deadlineRules))).toEqual(deadlineRules);
  });
});

describe('a question without an answer is refused with its field', () => {
  test.each<[string, string, () => unknown]>([
    ['rule', 'deadline/rule-not-found', () => requireDeadlineRule('R99')],
    ['trigger', 'deadline/day-invalid', () => ask('R4', { trigger: certain('2025-02-30') })],
    ['trigger', 'deadline/time-invalid', () => ask('R8', { trigger: '2025-02-30T10:00' })],
    ['trigger', 'deadline/time-invalid', () => ask('R8', { trigger: '2025-03-15T24:00' })],
    ['trigger', 'deadline/time-invalid', () => ask('R8', { trigger: '2025-03-15' })],
    ['trigger', 'deadline/time-missing', () => ask('R8')],
    ['trigger', 'deadline/trigger-unknown', () => ask('R4', { trigger: { earliest: null, latest: null } })],
    [
      'trigger',
      'deadline/ends-before-start',
      () => ask('R4', { trigger: { earliest: '2025-03-16', latest: '2025-03-15' } }),
    ],
    [
      'trigger',
      'deadline/time-does-not-exist',
      () => ask('R8', { trigger: '2025-03-09T02:30', zone: 'America/New_York' }),
    ],
    ['trigger', 'deadline/out-of-range', () => ask('R4', { trigger: certain('9999-12-20') })],
    ['trigger', 'deadline/out-of-range', () => ask('R6_CLAIM', { trigger: certain('9998-06-01') })],
    ['trigger', 'deadline/out-of-range', () => ask('R8', { trigger: '9999-12-31T12:00' })],
    ['zone', 'deadline/zone-missing', () => ask('R8', { trigger: '2025-03-15T18:48Z' })],
    ['zone', 'deadline/zone-unknown', () => ask('R4', { zone: 'America/Washington' })],
    ['rule.zone', 'deadline/zone-unknown', () => ask(made({}, { zone: 'Mars/Base' }))],
    ['count', 'deadline/count-missing', () => ask('R1')],
    ['count', 'deadline/count-invalid', () => ask('R1', { count: 0 })],
    ['count', 'deadline/count-invalid', () => ask('R1', { count: -7 })],
    ['count', 'deadline/count-invalid', () => ask('R1', { count: 1.5 })],
    ['count', 'deadline/count-invalid', () => ask('R1', { count: 1e9 })],
    ['count', 'deadline/count-fixed', () => ask('R4', { count: 30 })],
    ['rule.readings', 'deadline/readings-missing', () => ask(made({}, { readings: [] }))],
    ['rule.readings.0.periods.0.count', 'deadline/count-invalid', () => ask(made({ count: 0 }))],
    [
      'rule.readings.1.code',
      'deadline/reading-repeated',
      () => {
        const { readings } = made({});
        return ask(made({}, { readings: [...readings, ...readings] }));
      },
    ],
    ['rule.cap', 'deadline/count-invalid', () => ask(made({}, { cap: 0 }))],
    [
      'rule.readings.0.periods.1.unit',
      'deadline/hours-after-days',
      () => ask(madeOf([period(), period({ unit: 'hour' })]), { trigger: '2025-03-15T18:48' }),
    ],
    [
      'tolling.0.from',
      'deadline/day-invalid',
      () => ask('R4', { tolling: [{ from: '2025-02-30', to: null }] }),
    ],
    [
      'tolling.0.to',
      'deadline/day-invalid',
      () => ask('R4', { tolling: [{ from: '2025-03-24', to: '2025-04-31' }] }),
    ],
    [
      'tolling.0.to',
      'deadline/ends-before-start',
      () => ask('R4', { tolling: [{ from: '2025-03-24', to: '2025-03-20' }] }),
    ],
    [
      'tolling.1.from',
      'deadline/tolling-overlaps',
      () =>
        ask('R4', {
          tolling: [
            { from: '2025-03-24', to: '2025-04-03' },
            { from: '2025-04-02', to: '2025-04-08' },
          ],
        }),
    ],
    [
      'tolling.0.from',
      'deadline/tolling-overlaps',
      () =>
        ask('R4', {
          on: '2025-05-01',
          tolling: [
            { from: '2025-04-02', to: '2025-04-08' },
            { from: '2025-03-24', to: null },
          ],
        }),
    ],
    ['on', 'deadline/day-missing', () => ask('R4', { tolling: [{ from: '2025-03-24', to: null }] })],
    ['on', 'deadline/day-invalid', () => ask('R4', { on: '2025-13-01' })],
    [
      'tolling',
      'deadline/not-tollable',
      () => ask('R7', { tolling: [{ from: '2025-03-24', to: '2025-04-03' }] }),
    ],
    [
      'tolling',
      'deadline/not-tollable',
      () => ask(made({ direction: 'backward' }), { tolling: [{ from: '2025-03-01', to: '2025-03-10' }] }),
    ],
    [
      'calendars.0.lastYear',
      'deadline/ends-before-start',
      () => ask('R4', { calendars: [{ ...federal, lastYear: 2020 }] }),
    ],
  ])('%s: %s', (path, code, compute) => {
    expect(refusalOf(compute)).toEqual({ code: 'deadline/invalid', errors: [{ path, code }] });
  });

  it('names all of them at once', () => {
    const refusal = refusalOf(() => ask('R1', { trigger: certain('2025-02-30'), zone: 'UTC', on: 'today' }));

    expect(refusal?.errors?.map(({ path }) => path)).toEqual(['trigger', 'count', 'on']);
  });
});

describe('any rule', () => {
  const day = fc.integer({ min: 0, max: 1500 }).map((offset) => addDays('2023-01-01', offset));
  const unit = fc.constantFrom<PeriodUnit>('calendarDay', 'businessDay', 'month', 'year', 'endOfMonth');
  const anyPeriod = (stated: Partial<Period> = {}) =>
    fc
      .record({
        unit,
        count: fc.integer({ min: 1, max: 25 }),
        direction: fc.constantFrom<Period['direction']>('forward', 'backward'),
        countTrigger: fc.boolean(),
        roll: fc.constantFrom<Roll>('none', 'forward', 'backward'),
      })
      .map((drawn) => ({ ...drawn, ...stated }));
  const anyRule = (stated: Partial<Period> = {}) =>
    fc
      .tuple(
        fc.array(anyPeriod(stated), { minLength: 1, maxLength: 2 }),
        fc.option(fc.integer({ min: 1, max: 60 })),
      )
      .map(([periods, cap]) => madeOf(periods, { cap }));
  const stops = fc.tuple(day, fc.nat(30), fc.nat(30), fc.nat(30)).map(([from, length, gap, other]) => {
    const [to, again] = [addDays(from, length), addDays(from, length + gap)];
    return [
      { from, to },
      { from: again, to: addDays(again, other) },
    ];
  });
  const closed = new Set(federal.days.map((closedDay) => closedDay.day));
  const noLater = (one: (Day | null)[], other: (Day | null)[]) =>
    one.every((bound, index) => (bound ?? '') <= (other[index] ?? ''));

  test('never ends earlier for a later trigger', () => {
    fc.assert(
      fc.property(anyRule(), day, fc.nat(60), (rule, start, wait) => {
        const [first, second] = [start, addDays(start, wait)].map((trigger) =>
          bounds(ask(rule, { trigger: certain(trigger) })),
        );

        expect(noLater(first ?? [], second ?? [])).toBe(true);
      }),
    );
  });

  test('never ends earlier for a later trigger, when the clock is stopped', () => {
    fc.assert(
      fc.property(anyRule({ direction: 'forward' }), day, fc.nat(60), stops, (rule, start, wait, tolling) => {
        const [first, second] = [start, addDays(start, wait)].map((trigger) =>
          bounds(ask(rule, { trigger: certain(trigger), tolling })),
        );

        expect(noLater(first ?? [], second ?? [])).toBe(true);
      }),
    );
  });

  test('of hours never ends on an earlier day for a later trigger', () => {
    const minute = fc.nat(60 * 24 * 1000).map((minutes) => new Date(Date.UTC(2024, 0, 1, 0, minutes)));
    const at = (trigger: Date, count: number) =>
      bounds(ask('R1C', { trigger: trigger.toISOString(), zone: 'America/New_York', count }));

    fc.assert(
      fc.property(minute, minute, fc.integer({ min: 1, max: 200 }), (one, other, count) => {
        const [first, second] = one < other ? [one, other] : [other, one];

        expect(noLater(at(first, count), at(second, count))).toBe(true);
      }),
    );
  });

  test('that rolls forward never ends on a closed day', () => {
    fc.assert(
      fc.property(anyPeriod({ roll: 'forward' }), day, (rolling, trigger) => {
        const { latest } = ask(made(rolling), { trigger: certain(trigger) });
        const weekday = new Date(`${latest}T00:00Z`).getUTCDay();

        expect(weekday === 0 || weekday === 6 || closed.has(latest ?? '')).toBe(false);
      }),
    );
  });

  test('of business days is undone by the same count backward', () => {
    const calendars = [settledFederal];
    const count = fc.integer({ min: 1, max: 100 });

    fc.assert(
      fc.property(day, count, (trigger, count) => {
        const start = ask(made({ count: 1, roll: 'forward' }), { trigger: certain(trigger), calendars });
        const there = ask(made({ unit: 'businessDay', count }), { trigger: start, calendars });
        const back = ask(made({ unit: 'businessDay', count, direction: 'backward' }), {
          trigger: there,
          calendars,
        });

        expect(bounds(back)).toEqual(bounds(start));
      }),
    );
  });

  test('never ends earlier because the clock was stopped', () => {
    fc.assert(
      fc.property(anyRule({ direction: 'forward' }), day, stops, (rule, start, tolling) => {
        const trigger = certain(start);

        expect(noLater(bounds(ask(rule, { trigger })), bounds(ask(rule, { trigger, tolling })))).toBe(true);
      }),
    );
  });

  test('has a window that only grows with that of its trigger', () => {
    fc.assert(
      fc.property(anyRule(), day, fc.nat(30), fc.nat(30), (rule, start, before, after) => {
        const narrow = ask(rule, { trigger: certain(start) });
        const wide = ask(rule, {
          trigger: { earliest: addDays(start, -before), latest: addDays(start, after) },
        });

        expect((wide.earliest ?? '') <= (narrow.earliest ?? '')).toBe(true);
        expect((wide.latest ?? '') >= (narrow.latest ?? '')).toBe(true);
      }),
    );
  });

  test('of business days counts, passes over or tolls every day up to its last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), day, stops, (count, start, tolling) => {
        const rule = made({ unit: 'businessDay', count });
        const answer = ask(rule, { trigger: certain(start), tolling, calendars: [settledFederal] });
        const days = count + answer.skipped.length + answer.weekends.count + answer.tolledDays;

        expect(answer.latest).toBe(addDays(start, days));
      }),
    );
  });
});
