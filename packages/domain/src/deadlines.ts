import type { Day } from './day.js';
import type { DayBounds } from './day-bounds.js';
import { requireAnswerable, type DeadlineAsked } from './deadlines/asked.js';
import {
  beyondCalendars,
  hasName,
  missingCalendar,
  weekendsIn,
  type ClosedDay,
} from './deadlines/calendar.js';
import { compareMoments, localTime, shown, type Moment } from './deadlines/moment.js';
import { runsOf, type Run } from './deadlines/run.js';
import { daysIn } from './deadlines/tolling.js';
import { readTrigger, type Trigger } from './deadlines/trigger.js';
import { step, type Step } from './step.js';

export type { DeadlineAsked } from './deadlines/asked.js';
export { closedDayKinds, type Calendar, type ClosedDay } from './deadlines/calendar.js';
export * from './deadlines/rule.js';
export { deadlineRules, findDeadlineRule, requireDeadlineRule } from './deadlines/rules.js';
export type { Tolling } from './deadlines/tolling.js';

/** The days on which something may be due; with local date-times where hours are counted, else null. */
export interface DueWindow extends DayBounds {
  earliestAt: string | null;
  latestAt: string | null;
}

/** When something is due, and why. A null day is one that nothing limits, and a step says why. */
export interface DeadlineAnswer extends DueWindow {
  /** What each reading of the rule gives by itself. */
  readings: (DueWindow & { code: string })[];
  /** Closed days with a name that were passed over in any of the counts. */
  skipped: ClosedDay[];
  /** Saturdays and Sundays without a name of their own that were passed over. */
  weekends: { count: number; first: Day | null; last: Day | null };
  tolledDays: number;
  steps: Step[];
}

/**
 * When a deadline falls by a rule: from the first to the last day it can, over the days the trigger can be, the
 * readings of the rule, and the disputed days, which are taken all open and then all closed. What is missing is
 * said in the steps and never filled in; a question that makes no sense is refused as `deadline/invalid`.
 *
 * @example computeDeadline({ rule: requireDeadlineRule('R4'), trigger: day, calendars: [federal], tolling: [] })
 * // from 2025-03-17: earliest and latest 2025-04-14, no closed day but 8 Saturdays and Sundays passed over
 */
export function computeDeadline(asked: DeadlineAsked): DeadlineAnswer {
  requireAnswerable(asked);
  const trigger = readTrigger(asked);
  const runs = runsOf(asked, trigger);
  const window = windowOf(runs, trigger);
  const periods = runs.flatMap((run) => run.periods);
  const closures = periods.flatMap((period) => period.closures);
  return {
    ...window,
    readings: asked.rule.readings.map(({ code }) => readingWindow(code, runs, trigger)),
    skipped: uniqueDays(closures.filter(hasName)),
    weekends: weekendsIn(closures),
    tolledDays: daysIn(periods.flatMap((period) => period.tolled)),
    steps: [
      ...inputSteps(asked, trigger, runs),
      ...runs.flatMap((run) => [...headingOf(run, runs), ...run.steps]),
      ...doubtSteps(asked, runs),
      step('deadline/answer', { earliest: window.earliest, latest: window.latest }),
    ],
  };
}

function readingWindow(code: string, runs: readonly Run[], trigger: Trigger) {
  const ofReading = runs.filter(({ reading }) => reading === code);
  return { code, ...windowOf(ofReading, trigger) };
}

function windowOf(runs: readonly Run[], trigger: Trigger): DueWindow {
  const ends = runs.map(({ end }) => end).toSorted(compareMoments);
  const first = trigger.earliest === null ? null : (ends[0] ?? null);
  const isOpen = trigger.latest === null || runs.some(({ unfinished }) => unfinished);
  const last = isOpen ? null : (ends.at(-1) ?? null);
  return { earliest: dayOf(first), latest: dayOf(last), earliestAt: timeOf(first), latestAt: timeOf(last) };
}

const dayOf = (moment: Moment | null) => moment && moment.day;
const timeOf = (moment: Moment | null) => moment && localTime(moment);

function inputSteps({ rule, calendars }: DeadlineAsked, trigger: Trigger, runs: readonly Run[]): Step[] {
  const { code, authority, confidence, readings } = rule;
  const closedDaysMatter = runs.some(({ periods }) => periods.some(({ looked }) => looked !== null));
  return [
    step('deadline/rule', { rule: code, authority, confidence }),
    ...trigger.steps,
    ...(closedDaysMatter ? missingCalendar(rule.calendar, calendars) : []),
    ...(readings.length > 1 ? [step('deadline/several-readings', { count: readings.length })] : []),
  ];
}

/** Says which of several counts the lines that follow belong to. */
function headingOf({ reading, from, closesDisputed, periods }: Run, runs: readonly Run[]): Step[] {
  return [
    ...(runs.some((run) => run.reading !== reading) ? [step('deadline/reading', { reading })] : []),
    ...(runs.some((run) => compareMoments(run.from, from) !== 0)
      ? [step('deadline/from', { from: shown(from) })]
      : []),
    ...(closesDisputed ? [step('deadline/disputed-closed')] : []),
    ...(periods.length === 0 ? [step('deadline/date-certain', { day: shown(from) })] : []),
  ];
}

/** What keeps the answer from being one certain day. */
function doubtSteps({ calendars, tolling, on }: DeadlineAsked, runs: readonly Run[]): Step[] {
  const periods = runs.flatMap((run) => run.periods);
  const looked = periods.map((period) => period.looked).filter((stretch) => stretch !== null);
  const open = runs.some(({ unfinished }) => unfinished) ? tolling.filter(({ to }) => to === null) : [];
  const disputed = runs
    .filter(({ closesDisputed }) => closesDisputed)
    .flatMap((run) => run.periods.flatMap(({ closures }) => closures.filter(hasName)))
    .filter(({ kind }) => kind === 'disputed');
  return [
    ...uniqueDays(disputed).map(({ day, name, nameEs }) =>
      step('deadline/disputed-day', { day, name, nameEs }),
    ),
    ...open.map(({ from }) => step('deadline/tolling-open', { from, on: on ?? null })),
    ...(looked.length === 0 ? [] : beyondCalendars(looked, calendars)),
  ];
}

function uniqueDays(days: readonly ClosedDay[]): ClosedDay[] {
  return [...new Map(days.map((day) => [day.day, day])).values()].toSorted((one, other) =>
    one.day < other.day ? -1 : 1,
  );
}
