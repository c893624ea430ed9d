import { isDay, type Day } from '../day.js';
import type { FieldProblem } from '../domain-error.js';
import type { Calendar } from './calendar.js';
import type { CountedPeriod } from './period-end.js';
import { invalidDeadline } from './refusal.js';
import type { DeadlineRule, Period } from './rule.js';
import { tollingProblems, type Tolling } from './tolling.js';
import { triggerProblems, type AskedTrigger } from './trigger.js';

/** A question for a deadline. */
export interface DeadlineAsked extends AskedTrigger {
  /** The calendars that close days together. */
  calendars: readonly Calendar[];
  tolling: readonly Tolling[];
  /** How much to count, where the rule leaves that open or states a most. */
  count?: number | null;
  /** The day on which it is asked; an open stop of the clock is taken to last until then. */
  on?: Day | null;
}

/** A reading whose counts are all known. */
export interface CountedReading {
  code: string;
  periods: readonly CountedPeriod[];
}

// More would be a slip of the keyboard, and days are walked one by one.
const mostUnits = 10_000;

/** Refuses a question that has no answer, naming every field that stands in its way. */
export function requireAnswerable(asked: DeadlineAsked): void {
  const on = asked.on ?? null;
  const problems = [
    ...ruleProblems(asked.rule),
    ...triggerProblems(asked),
    ...countProblems(asked),
    ...(on === null || isDay(on) ? [] : [{ path: 'on', code: 'deadline/day-invalid' }]),
    ...(asked.tolling.length === 0 || isTollable(asked.rule)
      ? tollingProblems(asked.tolling, on)
      : [{ path: 'tolling', code: 'deadline/not-tollable' }]),
    ...calendarProblems(asked.calendars),
  ];
  if (problems.length > 0) throw invalidDeadline(...problems);
}

/** The readings of a rule with the counts that were asked for. */
export function countedReadings({ rule, count }: DeadlineAsked): CountedReading[] {
  return rule.readings.map((reading) => ({
    code: reading.code,
    periods: reading.periods.map((period, place) => {
      // Where the rule leaves no count open, what was asked for is set in place of its most.
      const isReplaced = place === 0 && !leavesCountOpen(rule);
      return { ...period, count: requireCount(isReplaced ? [count, period.count] : [period.count, count]) };
    }),
  }));
}

function requireCount([first, second]: (number | null | undefined)[]): number {
  const count = first ?? second ?? null;
  if (count === null) throw invalidDeadline({ path: 'count', code: 'deadline/count-missing' });
  return count;
}

function countProblems({ rule, count = null }: DeadlineAsked): FieldProblem[] {
  const refuse = (code: string) => [{ path: 'count', code }];
  if (count === null) return leavesCountOpen(rule) ? refuse('deadline/count-missing') : [];
  if (!isCount(count)) return refuse('deadline/count-invalid');
  // A rule that states a most lets a court or a decree set less; any other leaves nothing to set.
  return leavesCountOpen(rule) || rule.cap !== null ? [] : refuse('deadline/count-fixed');
}

function ruleProblems({ readings, cap }: DeadlineRule): FieldProblem[] {
  if (readings.length === 0) return [{ path: 'rule.readings', code: 'deadline/readings-missing' }];
  const capped = cap === null || isCount(cap) ? [] : [{ path: 'rule.cap', code: 'deadline/count-invalid' }];
  const inReadings = readings.flatMap(({ code, periods }, index) => {
    const path = `rule.readings.${index}`;
    const isRepeated = readings.findIndex((reading) => reading.code === code) < index;
    return [
      ...(isRepeated ? [{ path: `${path}.code`, code: 'deadline/reading-repeated' }] : []),
      ...periods.flatMap((period, place) =>
        periodProblems(period, periods[place - 1], `${path}.periods.${place}`),
      ),
    ];
  });
  return [...capped, ...inReadings];
}

function periodProblems({ unit, count }: Period, before: Period | undefined, path: string): FieldProblem[] {
  return [
    ...(count === null || isCount(count) ? [] : [{ path: `${path}.count`, code: 'deadline/count-invalid' }]),
    // The end of a period of days has no time from which hours could be counted.
    ...(unit === 'hour' && before !== undefined && before.unit !== 'hour'
      ? [{ path: `${path}.unit`, code: 'deadline/hours-after-days' }]
      : []),
  ];
}

function calendarProblems(calendars: readonly Calendar[]): FieldProblem[] {
  return calendars.flatMap(({ firstYear, lastYear }, index) =>
    firstYear <= lastYear
      ? []
      : [{ path: `calendars.${index}.lastYear`, code: 'deadline/ends-before-start' }],
  );
}

function leavesCountOpen({ readings }: DeadlineRule): boolean {
  return readings.some(({ periods }) => periods.some(({ count }) => count === null));
}

/** Counting back from a day, there is no clock that could stop. */
function isTollable({ tollable, readings }: DeadlineRule): boolean {
  return (
    tollable && readings.every(({ periods }) => periods.every((period) => period.direction === 'forward'))
  );
}

function isCount(count: number): boolean {
  return Number.isInteger(count) && count > 0 && count <= mostUnits;
}
