import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../day.js';
import { compareMoments, type Moment } from '../../deadlines/moment.js';

/** The first and the last moment something can be; null where nothing limits it. */
export interface MomentBounds {
  first: Moment | null;
  last: Moment | null;
}

interface Timed {
  occurredEarliest: Day | null;
  occurredLatest: Day | null;
  localTime: string | null;
  zone: string | null;
}

/** The moments an event can be: to the minute where its time and zone are known, else by whole days. */
export function momentsOf({ occurredEarliest, occurredLatest, localTime, zone }: Timed): MomentBounds {
  const time = localTime === null || zone === null ? null : { localTime, zone };
  return {
    first: occurredEarliest === null ? null : momentOn(occurredEarliest, time, 'earlier'),
    last: occurredLatest === null ? null : momentOn(occurredLatest, time, 'later'),
  };
}

/** Says whether one moment comes before another for certain; never within one minute, or within one day without hours. */
export function isBefore(one: Moment | null, other: Moment | null): boolean {
  return one !== null && other !== null && compareMoments(one, other) < 0;
}

/** When clocks are put back a local time comes twice, and the event may be at either. */
function momentOn(
  day: Day,
  time: { localTime: string; zone: string } | null,
  disambiguation: 'earlier' | 'later',
): Moment {
  if (time === null || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time.localTime)) return { day, at: null };
  const local = Temporal.PlainDateTime.from(`${day}T${time.localTime}`);
  return { day, at: inZone(local, time.zone, disambiguation) };
}

function inZone(
  local: Temporal.PlainDateTime,
  zone: string,
  disambiguation: 'earlier' | 'later',
): Temporal.ZonedDateTime | null {
  try {
    return local.toZonedDateTime(zone, { disambiguation });
  } catch (error) {
    // A zone that nobody knows says nothing of the hour.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
