import { Temporal } from 'temporal-polyfill';
import { isDay } from '../day.js';
import type { DayBounds } from '../day-bounds.js';
import type { FieldProblem } from '../domain-error.js';
import { step, type Step } from '../step.js';
import { atTime, compareMoments, onDay, shown, type Moment } from './moment.js';
import type { DeadlineRule } from './rule.js';

/** What a deadline is counted from, and the zone in which its time is read. */
export interface AskedTrigger {
  rule: DeadlineRule;
  /** The days it can be, or a date-time: local as `2025-03-15T18:48`, or an instant with its offset or `Z`. */
  trigger: DayBounds | string;
  /** The IANA zone, when it is not that of the rule. */
  zone?: string | null;
}

/** The first and last moment a count can start from; null where nothing limits it. */
export interface Trigger {
  earliest: Moment | null;
  latest: Moment | null;
  steps: Step[];
}

const timePattern =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;

/** What is wrong with a trigger or with its zone. */
export function triggerProblems({ rule, trigger, zone }: AskedTrigger): FieldProblem[] {
  const named = zone ?? rule.zone;
  if (named !== null && !isZone(named))
    return [{ path: (zone ?? null) === null ? 'rule.zone' : 'zone', code: 'deadline/zone-unknown' }];
  const code = typeof trigger === 'string' ? timeProblem(trigger, named) : boundsProblem(trigger, rule);
  if (code === null) return [];
  return [{ path: code === 'deadline/zone-missing' ? 'zone' : 'trigger', code }];
}

/** Reads a trigger that has nothing wrong with it: rules of days count from its local day. */
export function readTrigger({ rule, trigger, zone }: AskedTrigger): Trigger {
  const event = rule.startEvent;
  if (typeof trigger !== 'string') {
    const { earliest, latest } = trigger;
    return {
      earliest: earliest === null ? null : onDay(earliest),
      latest: latest === null ? null : onDay(latest),
      steps: [step('deadline/trigger', { event, earliest, latest }), ...openEnds(trigger)],
    };
  }
  const named = zone ?? rule.zone;
  const times = readTimes(trigger, named);
  const [first, last] = [atTime(times[0]), atTime(times[1])];
  const timed = keepsTime(rule);
  return {
    earliest: timed ? first : onDay(first.day),
    latest: timed ? last : onDay(last.day),
    steps: [
      step('deadline/trigger-at', { event, given: trigger, local: shown(first), zone: named }),
      ...(timed && named === null ? [step('deadline/clock-changes-unknown')] : []),
      ...(timed && compareMoments(first, last) !== 0 ? [step('deadline/time-twice', { zone: named })] : []),
      ...(timed ? [] : [step('deadline/local-day', { day: first.day })]),
    ],
  };
}

function countsHours({ readings }: DeadlineRule): boolean {
  return readings.some(({ periods }) => periods.some(({ unit }) => unit === 'hour'));
}

/** A day that is certain is certain to the minute. */
function keepsTime(rule: DeadlineRule): boolean {
  return countsHours(rule) || rule.readings.every(({ periods }) => periods.length === 0);
}

function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function boundsProblem({ earliest, latest }: DayBounds, rule: DeadlineRule): string | null {
  const days = [earliest, latest].filter((day) => day !== null);
  if (days.length === 0) return 'deadline/trigger-unknown';
  if (!days.every(isDay)) return 'deadline/day-invalid';
  if (earliest !== null && latest !== null && latest < earliest) return 'deadline/ends-before-start';
  return countsHours(rule) ? 'deadline/time-missing' : null;
}

function timeProblem(text: string, zone: string | null): string | null {
  const [, day, offset] = timePattern.exec(text) ?? [];
  if (day === undefined || !isDay(day)) return 'deadline/time-invalid';
  if (offset !== undefined) return zone === null ? 'deadline/zone-missing' : null;
  const local = Temporal.PlainDateTime.from(text);
  const exists = readTimes(text, zone).some((at) => at.toPlainDateTime().equals(local));
  return exists ? null : 'deadline/time-does-not-exist';
}

/** When clocks are put back a local time comes twice, and the count may start from either. */
function readTimes(text: string, zone: string | null): [Temporal.ZonedDateTime, Temporal.ZonedDateTime] {
  // Without a zone nothing says when clocks change, so hours are counted as if they never did.
  const timeZone = zone ?? 'UTC';
  if (timePattern.exec(text)?.[2] !== undefined) {
    const at = Temporal.Instant.from(text).toZonedDateTimeISO(timeZone);
    return [at, at];
  }
  const local = Temporal.PlainDateTime.from(text);
  return [
    local.toZonedDateTime(timeZone, { disambiguation: 'earlier' }),
    local.toZonedDateTime(timeZone, { disambiguation: 'later' }),
  ];
}

function openEnds({ earliest, latest }: DayBounds): Step[] {
  if (earliest === null) return [step('deadline/earliest-trigger-unknown')];
  return latest === null ? [step('deadline/latest-trigger-unknown')] : [];
}
