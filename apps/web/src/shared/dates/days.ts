import { dateFormat } from '../formats.js';

/**
 * A calendar day in words. The day is read and written in UTC, so that no clock of the reader shifts it.
 *
 * @example
 * dayWords('2025-03-15', 'es') // 15 de marzo de 2025
 */
export function dayWords(day: string, locale: string, options: Intl.DateTimeFormatOptions = longDay): string {
  return dateFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** An instant in the reader's own time zone, which is named, to the minute. */
export function instantWords(instant: string, locale: string): string {
  return dateFormat(locale, toTheMinute).format(new Date(instant));
}

const toTheMinute: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
};

export const longDay: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
