import { Temporal } from 'temporal-polyfill';

/** A calendar day, `YYYY-MM-DD`, year 0001 to 9999: no time, no zone, and comparable as text. */
export type Day = string;

const firstDay: Day = '0001-01-01';
const lastDay: Day = '9999-12-31';

// Four digits are the most a term or a rule needs, and they keep every sum inside what Temporal can hold.
const durationPattern = /^P(?=\d)(?:\d{1,3}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,5}D)?$/;

/** Says whether a text names a day that exists: `isDay('2025-02-30')` is false. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number);
  if (!year || !month || !day || month > 12) return false;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

/** Says whether a text is an ISO 8601 duration of whole days or more and not zero: `P1Y`, `P90D`, `P1Y6M`. */
export function isDuration(text: string): boolean {
  return durationPattern.test(text) && /[1-9]/.test(text);
}

/** The day `count` days later, or earlier when negative; it stops at the first and last day there is. */
export function addDays(day: Day, count: number): Day {
  // The same by the clock of UTC, which has no summer time: counting closed days goes through thousands of days.
  const sum = new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs);
  const within = sum.getUTCFullYear() >= 1 && sum.getUTCFullYear() <= 9999;
  return within ? sum.toISOString().slice(0, 10) : toDay(Temporal.PlainDate.from(day).add({ days: count }));
}

/**
 * The day one duration later, or `times` of them; a missing day becomes the last of its month.
 * `addDuration('2024-02-29', 'P1Y')` is `2025-02-28`, `addDuration('2025-01-31', 'P1M')` is `2025-02-28`.
 */
export function addDuration(day: Day, duration: string, times = 1): Day {
  const { years, months, weeks, days } = Temporal.Duration.from(duration);
  return toDay(
    Temporal.PlainDate.from(day).add(
      { years: years * times, months: months * times, weeks: weeks * times, days: days * times },
      { overflow: 'constrain' },
    ),
  );
}

/** The days from `from` to `to`, negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs;
}

/** The earlier of two days. */
export function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

/** The later of two days. */
export function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** The last day of the month a day lies in. */
export function endOfMonth(day: Day): Day {
  const plain = Temporal.PlainDate.from(day);
  return toDay(plain.with({ day: plain.daysInMonth }));
}

/** The day an instant falls on in a zone: 05:30Z is still the day before in `America/El_Salvador`. */
export function dayInZone(instant: string, zone: string): Day {
  return toDay(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate());
}

/** The day of the week by ISO 8601, from Monday as 1: `weekdayOf('2026-11-27') // 5`. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

const dayMs = 86_400_000;

function toDay(plain: Temporal.PlainDate): Day {
  if (plain.year < 1) return firstDay;
  if (plain.year > 9999) return lastDay;
  return plain.toString();
}
