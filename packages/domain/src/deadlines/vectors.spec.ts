import { describe, expect, it, test } from '@jest/globals';
import { addDays, type Day } from '../day.js';
import { computeDeadline, requireDeadlineRule, type DeadlineAsked, type DeadlineRule } from '../deadlines.js';
import { district, federal } from './us-calendars.fixture.js';

type Due = [earliest: Day | null, latest: Day | null];
type Told = Partial<Omit<DeadlineAsked, 'rule' | 'trigger'>>;

const usual = { calendars: [federal], tolling: [] };

const ask = (rule: DeadlineRule | string, trigger: string, told: Told = {}) =>
  computeDeadline({
    ...usual,
    ...told,
    rule: typeof rule === 'string' ? requireDeadlineRule(rule) : rule,
    trigger: trigger.includes('T') ? trigger : { earliest: trigger, latest: trigger },
  });

const due = (rule: DeadlineRule | string, trigger: string, told: Told = {}): Due => {
  const { earliest, latest } = ask(rule, trigger, told);
  return [earliest, latest];
};

const dueAt = (rule: string, trigger: string, told: Told = {}) => {
  const { earliestAt, latestAt } = ask(rule, trigger, told);
  return [earliestAt, latestAt];
};

const certainly = (day: Day): Due => [day, day];

/** A user's own version of a rule, for an authority that moves its deadlines off closed days. */
const rolled = (code: string): DeadlineRule => {
  const rule = requireDeadlineRule(code);
  return {
    ...rule,
    code: `${code}_ROLLED`,
    readings: rule.readings.map(({ code, periods }) => ({
      code,
      periods: periods.map((period) => ({ ...period, roll: 'forward' })),
    })),
  };
};

describe('rules that leave the count open', () => {
  test.each<[string, string, number, Day]>([
    ['R1', '2025-06-04', 7, '2025-06-11'],
    ['R1', '2025-12-22', 14, '2026-01-05'],
    ['R1', '2025-03-28', 14, '2025-04-11'],
    ['R1', '2025-06-20', 14, '2025-07-07'],
    ['R1', '2023-12-11', 14, '2023-12-26'],
    ['R1', '2025-08-15', 17, '2025-09-02'],
    ['R1', '2025-04-02', 14, '2025-04-16'],
    ['R1B', '2025-04-08', 7, '2025-04-01'],
    ['R1B', '2025-07-14', 10, '2025-07-03'],
    ['R1B', '2026-01-28', 9, '2026-01-16'],
    ['R1D', '2025-05-05', 14, '2025-05-22'],
    ['R1D', '2025-06-18', 14, '2025-07-07'],
    ['R1D', '2025-12-22', 21, '2026-01-15'],
    // The Second Circuit said one week, and Fed. R. App. P. 26 counts as Fed. R. Civ. P. 6 does.
    ['R1', '2025-06-24', 7, '2025-07-01'],
  ])('%s from %s, %i days, is due on %s', (rule, trigger, count, day) => {
    expect(due(rule, trigger, { count })).toEqual(certainly(day));
  });

  it('passes over the closed days of the district where the court sits', () => {
    expect(due('R1', '2025-04-02', { count: 14, calendars: [federal, district] })).toEqual(
      certainly('2025-04-17'),
    );
  });

  it('gives a range for an order of so many days that does not say which', () => {
    const { earliest, latest, readings, steps } = ask('R17', '2025-06-24', { count: 15, calendars: [] });

    expect([earliest, latest]).toEqual(['2025-07-09', '2025-07-15']);
    expect(readings.map((reading) => [reading.code, reading.earliest, reading.latest])).toEqual([
      ['calendarDays', '2025-07-09', '2025-07-09'],
      ['businessDays', '2025-07-15', '2025-07-15'],
    ]);
    expect(steps).toContainEqual({ code: 'deadline/several-readings', params: { count: 2 } });
  });
});

test.each<[string, string, Day]>([
  ['R2', '2025-03-15', '2025-03-29'],
  ['R2', '2025-03-29', '2025-04-12'],
  ['R2', '2025-04-09', '2025-04-23'],
  ['R3', '2025-04-14', '2025-04-17'],
  ['R3', '2025-07-03', '2025-07-07'],
  ['R3', '2025-11-08', '2025-11-12'],
  ['R3', '2026-02-13', '2026-02-17'],
  ['R3_GOOD_CAUSE', '2025-04-14', '2025-05-05'],
  ['R3_GOOD_CAUSE', '2025-07-03', '2025-07-23'],
  ['R3_GOOD_CAUSE', '2025-11-08', '2025-11-28'],
  ['R3_GOOD_CAUSE', '2026-02-13', '2026-03-05'],
  ['R3_HEARING', '2025-04-17', '2025-04-22'],
  ['R3_HEARING', '2025-07-07', '2025-07-14'],
  ['R3_HEARING', '2026-02-17', '2026-02-23'],
  ['R4', '2025-03-17', '2025-04-14'],
  ['R4', '2025-06-16', '2025-07-16'],
  ['R4', '2026-01-02', '2026-02-02'],
  ['R4', '2025-10-31', '2025-12-02'],
  ['R4_EXTENDED', '2025-03-17', '2025-04-28'],
  ['R4_EXTENDED', '2025-06-16', '2025-07-30'],
  ['R4_EXTENDED', '2026-01-02', '2026-02-17'],
  ['R4_EXTENDED', '2025-10-31', '2025-12-16'],
  ['R4_APPEAL', '2025-04-14', '2025-07-13'],
  ['R4_APPEAL', '2025-09-09', '2025-12-08'],
  ['R4_APPEAL', '2025-11-03', '2026-02-01'],
  ['R5_APPEAL', '2025-12-22', '2026-02-20'],
  ['R5_APPEAL', '2026-02-12', '2026-04-13'],
  ['R5_APPEAL', '2025-06-04', '2025-08-04'],
  ['R5_CERTIORARI', '2025-09-02', '2025-12-01'],
  ['R5_CERTIORARI', '2025-11-14', '2026-02-12'],
  ['R5_CERTIORARI', '2025-08-08', '2025-11-06'],
  ['R6_CLAIM', '2025-03-15', '2027-03-15'],
  ['R6_CLAIM', '2025-07-18', '2027-07-18'],
  ['R6_CLAIM', '2025-03-30', '2027-03-30'],
  ['R7', '2025-12-11', '2026-03-11'],
  ['R7', '2025-03-12', '2025-06-10'],
  ['R7', '2025-08-25', '2025-11-23'],
  ['R9', '2022-03-27', '2022-04-25'],
  ['R9', '2023-03-18', '2023-04-16'],
  ['R9', '2026-01-31', '2026-03-01'],
  ['R9', '2026-03-02', '2026-03-31'],
  ['R11', '2025-03-15', '2025-09-15'],
  ['R11', '2025-07-18', '2026-01-18'],
  ['R11', '2025-08-31', '2026-02-28'],
  ['R11', '2025-12-22', '2026-06-22'],
  ['R12', '2025-04-07', '2030-04-07'],
  ['R12', '2024-02-29', '2029-02-28'],
  ['R12', '2026-02-12', '2031-02-12'],
  ['R12_OTHER_PROCEDURE', '2026-02-12', '2029-02-12'],
  ['R12_OTHER_PROCEDURE', '2025-05-09', '2028-05-09'],
  ['R12_OTHER_PROCEDURE', '2024-02-29', '2027-02-28'],
  ['R13', '2025-03-15', '2025-06-15'],
  ['R13', '2025-03-30', '2025-06-30'],
  ['R13', '2025-11-30', '2026-02-28'],
  ['R13_CONNECTED', '2025-03-15', '2026-03-15'],
  ['R13_CONNECTED', '2025-03-30', '2026-03-30'],
  ['R13_CONNECTED', '2025-11-30', '2026-11-30'],
  ['R14', '2025-05-12', '2025-07-11'],
  ['R14', '2025-07-01', '2025-08-30'],
  ['R14', '2025-12-01', '2026-01-30'],
  ['R14_EXTENDED', '2025-05-12', '2025-08-11'],
  ['R14_EXTENDED', '2025-07-01', '2025-09-30'],
  ['R14_EXTENDED', '2025-12-01', '2026-02-28'],
  ['R15', '2025-03-13', '2025-04-30'],
  ['R15', '2025-03-22', '2025-04-30'],
  ['R15', '2025-08-29', '2025-09-30'],
  ['R15', '2025-12-24', '2026-01-31'],
  ['R15_PUBLICATION', '2025-03-13', '2025-07-11'],
  ['R15_PUBLICATION', '2025-03-22', '2025-07-20'],
  ['R15_PUBLICATION', '2025-08-29', '2025-12-27'],
  ['R15_PUBLICATION', '2025-12-24', '2026-04-23'],
])('%s from %s is due on %s', (rule, trigger, day) => {
  expect(due(rule, trigger)).toEqual(certainly(day));
});

test.each<[string, string, Day]>([
  ['R2', '2025-03-15', '2025-03-31'],
  ['R2', '2025-03-29', '2025-04-14'],
  ['R2', '2025-04-09', '2025-04-23'],
  ['R4_APPEAL', '2025-04-14', '2025-07-14'],
  ['R4_APPEAL', '2025-09-09', '2025-12-08'],
  ['R4_APPEAL', '2025-11-03', '2026-02-02'],
  ['R6_CLAIM', '2025-03-15', '2027-03-15'],
  ['R6_CLAIM', '2025-07-18', '2027-07-19'],
  ['R6_CLAIM', '2025-03-30', '2027-03-30'],
])('%s from %s, made to roll by a rule of one’s own, is due on %s', (rule, trigger, day) => {
  expect(due(rolled(rule), trigger)).toEqual(certainly(day));
});

describe('rules of hours', () => {
  test.each<[string, string, number | null, string]>([
    ['R1C', '2025-04-04T16:00', 48, '2025-04-07T16:00'],
    ['R1C', '2025-07-03T10:30', 24, '2025-07-07T10:30'],
    ['R1C', '2025-03-15T18:48', 72, '2025-03-18T18:48'],
    ['R8', '2025-07-09T20:00', null, '2025-07-10T20:00'],
    ['R8', '2025-07-04T22:00', null, '2025-07-05T22:00'],
    ['R8_EXIGENT', '2025-07-09T20:00', null, '2025-07-10T02:00'],
    ['R10', '2025-03-16T01:00', null, '2025-03-19T01:00'],
    ['R10', '2025-03-31T05:00', null, '2025-04-03T05:00'],
    ['R10', '2025-04-13T02:00', null, '2025-04-16T02:00'],
    ['R10_INQUIRY', '2025-03-16T01:00', null, '2025-03-19T01:00'],
    ['R10_EXCEPTION', '2025-03-16T01:00', null, '2025-03-31T01:00'],
    ['R10_EXCEPTION', '2025-03-31T05:00', null, '2025-04-15T05:00'],
    ['R10_EXCEPTION', '2025-04-13T02:00', null, '2025-04-28T02:00'],
  ])('%s from %s is due at %s', (rule, trigger, count, at) => {
    expect(dueAt(rule, trigger, { count })).toEqual([at, at]);
  });
});

describe('a request under R4', () => {
  it('is not counted on the days after a clarification is asked, through the answer', () => {
    const tolling = [{ from: '2025-03-24', to: '2025-04-03' }];
    const answer = ask('R4', '2025-03-17', { tolling });

    expect([answer.earliest, answer.latest]).toEqual(certainly('2025-04-24'));
    expect(answer.tolledDays).toBe(10);
    expect(answer.steps).toContainEqual({
      code: 'deadline/tolled',
      params: { first: '2025-03-25', last: '2025-04-03', days: 10 },
    });
  });

  it('is due on a range of days where it is disputed that a day was closed, and says which', () => {
    const answer = ask('R4', '2025-12-15');

    expect([answer.earliest, answer.latest]).toEqual(['2026-01-14', '2026-01-16']);
    expect(
      answer.steps.filter(({ code }) => code === 'deadline/disputed-day').map(({ params }) => params.day),
    ).toEqual(['2025-12-24', '2025-12-26']);
  });

  it('names the holiday it passes over', () => {
    const answer = ask('R4', '2025-11-17');

    expect([answer.earliest, answer.latest]).toEqual(certainly('2025-12-16'));
    expect(answer.skipped.map(({ day, name }) => [day, name])).toEqual([['2025-11-27', 'Thanksgiving Day']]);
    expect(answer.weekends).toEqual({ count: 8, first: '2025-11-22', last: '2025-12-14' });
  });
});

describe('the Salvadoran state of exception, counted on from its twelfth period', () => {
  const periods = new Map<number, { start: Day; end: Day }>();
  let start: Day = '2023-03-18';
  for (let number = 12; number <= 56; number += 1) {
    const end = ask('R9', start).latest ?? '';
    periods.set(number, { start, end });
    start = addDays(end, 1);
  }

  test.each<[number, Day, Day]>([
    [13, '2023-04-17', '2023-05-16'],
    [40, '2025-07-05', '2025-08-03'],
    [47, '2026-01-31', '2026-03-01'],
    [48, '2026-03-02', '2026-03-31'],
    [49, '2026-04-01', '2026-04-30'],
    [56, '2026-10-28', '2026-11-26'],
  ])('runs its period %i from %s to %s', (number, start, end) => {
    expect(periods.get(number)).toEqual({ start, end });
  });

  test.each<[Day, Day]>([
    ['2022-03-27', '2022-04-26'],
    ['2023-03-18', '2023-04-17'],
    ['2026-01-31', '2026-03-02'],
    ['2026-03-02', '2026-04-01'],
  ])('could start again after the period from %s on %s', (start, next) => {
    expect(addDays(ask('R9', start).latest ?? '', 1)).toBe(next);
  });
});

test.each<[string, number, Day, Day]>([
  ['2025-03-15', 1, '2026-03-14', '2026-03-15'],
  ['2025-03-16', 1, '2026-03-15', '2026-03-16'],
  ['2025-03-22', 1, '2026-03-21', '2026-03-22'],
  ['2025-03-30', 1, '2026-03-29', '2026-03-30'],
  ['2025-04-12', 1, '2026-04-11', '2026-04-12'],
  ['2024-02-29', 1, '2025-02-27', '2025-02-28'],
  ['2015-09-01', 3, '2018-08-31', '2018-09-01'],
])('a term from %s of %i years ends on %s read inclusively, and on %s by the anniversary', (...row) => {
  const [trigger, count, inclusive, anniversary] = row;
  const { earliest, latest, readings } = ask('R16', trigger, { count });

  expect([earliest, latest]).toEqual([inclusive, anniversary]);
  expect(readings.map(({ code, latest }) => [code, latest])).toEqual([
    ['inclusive', inclusive],
    ['anniversary', anniversary],
  ]);
});

it('ends a term with an uncertain start on the window from its first to its last possible end', () => {
  const answer = computeDeadline({
    ...usual,
    rule: requireDeadlineRule('R16'),
    trigger: { earliest: '2025-03-15', latest: '2025-04-12' },
    count: 1,
  });

  expect([answer.earliest, answer.latest]).toEqual(['2026-03-14', '2026-04-12']);
});

it('leaves a date certain as it is', () => {
  expect(dueAt('R17_DATE_CERTAIN', '2025-04-07T23:59')).toEqual(['2025-04-07T23:59', '2025-04-07T23:59']);
  expect(due('R17_DATE_CERTAIN', '2025-07-04')).toEqual(certainly('2025-07-04'));
});
