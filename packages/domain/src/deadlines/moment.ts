import { Temporal } from 'temporal-polyfill';
import { addDays, type Day } from '../day.js';
import { invalidDeadline } from './refusal.js';

/** A point of a count: a day, and the time in its zone where hours are counted. */
export interface Moment {
  day: Day;
  at: Temporal.ZonedDateTime | null;
}

/** A moment of a whole day. */
export function onDay(day: Day): Moment {
  // Sums of days stop at the first and last day there is, so a sum that ends there may have been cut short.
  if (day <= '0001-01-01' || day >= '9999-12-31') throw outOfRange();
  return { day, at: null };
}

/** A moment with its time. */
export function atTime(at: Temporal.ZonedDateTime): Moment {
  if (at.year < 1 || at.year > 9999) throw outOfRange();
  return { day: at.toPlainDate().toString(), at };
}

/** The day a number of days further on; refused where days end. */
export function stepDay(day: Day, days: number): Day {
  return onDay(addDays(day, days)).day;
}

/** The same time on another day. */
export function movedTo({ at }: Moment, day: Day): Moment {
  if (at === null) return onDay(day);
  return atTime(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: at.timeZoneId, plainTime: at.toPlainTime() }),
  );
}

/** The local date-time of a moment to the minute, never rounded up; null for a whole day. */
export function localTime({ at }: Moment): string | null {
  return at === null ? null : at.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** A moment as an explanation shows it: with its time where it has one. */
export function shown(moment: Moment): string {
  return localTime(moment) ?? moment.day;
}

/** Orders moments by their time where both have one, and by their day. */
export function compareMoments(one: Moment, other: Moment): number {
  if (one.at !== null && other.at !== null) return Temporal.ZonedDateTime.compare(one.at, other.at);
  if (one.day === other.day) return 0;
  return one.day < other.day ? -1 : 1;
}

function outOfRange() {
  return invalidDeadline({ path: 'trigger', code: 'deadline/out-of-range' });
}
