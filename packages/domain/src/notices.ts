import { addDays, dayInZone, daysBetween, type Day } from './day.js';
import { Temporal } from 'temporal-polyfill';

/** When and how somebody is told: hours of the day in a zone, from the first to before the last. */
export interface SendWindow {
  readonly zone: string;
  readonly sendFrom: number;
  readonly sendUntil: number;
}

/** How notices are mailed: each at once, or gathered. */
export type Digest = 'none' | 'daily' | 'weekly';

/** Days before a matter is due at which somebody is told; after it, every week. */
export const thresholds = [90, 30, 7, 1, 0] as const;

/**
 * Days after which a notice no longer bears on what is told of its day: by then the next threshold has come. The
 * longest that one of them is the nearest is from 90 days before to 31.
 */
export const bearingDays = 60;

/**
 * The threshold to tell now of a matter that is due on `due` at the earliest: the nearest one that `on` has
 * reached, unless it or a later one was told. One that was passed over is never told afterwards, so that a matter
 * recorded late, or a program that was off, brings one notice and not five.
 *
 * @example
 * thresholdDue({ due: '2026-12-04', on: '2026-11-27', told: [30] }) // 7
 */
export function thresholdDue({
  due,
  on,
  told,
  from = thresholds[0],
}: {
  due: Day;
  on: Day;
  told: readonly number[];
  /** The first threshold that is told at all. */
  from?: number;
}): number | undefined {
  const left = daysBetween(on, due);
  const reached = left < 0 ? afterwards(left) : thresholds.findLast((each) => each >= left);
  if (reached === undefined || reached > from) return undefined;
  return told.every((each) => each > reached) ? reached : undefined;
}

// The last whole week that has passed since: six days after is still told as the day itself.
function afterwards(left: number): number {
  const weeks = Math.floor(-left / 7);
  return weeks === 0 ? 0 : weeks * -7;
}

/** Whether an instant lies in the hours in which somebody may be told, by the clock of their own zone. */
export function isInWindow(instant: string, { zone, sendFrom, sendUntil }: SendWindow): boolean {
  const { hour } = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return hour >= sendFrom && hour < sendUntil;
}

/**
 * The last day, `on` or before it, on which gathered notices are mailed: every day, or Monday. Whatever was told
 * by the end of that day belongs into its mail, also when the mail goes out a day late.
 */
export function digestDay(digest: Exclude<Digest, 'none'>, on: Day): Day {
  if (digest === 'daily') return on;
  return addDays(on, 1 - Temporal.PlainDate.from(on).dayOfWeek);
}

/** Whether a text names a time zone that this program can reckon in: `isZone('America/El_Salvador')`. */
export function isZone(text: string): boolean {
  // An offset such as `+06:00` is a zone to Temporal; nobody lives in one, since it knows no summer time.
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    dayInZone('2000-01-01T00:00:00Z', text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
