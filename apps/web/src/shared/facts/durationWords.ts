import { listFormat, numberFormat } from '../formats.js';

const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

/**
 * A duration of the calendar (ISO 8601) in words; what is not one is shown as it stands.
 *
 * @example
 * durationWords('P1Y6M', 'es') // 1 año y 6 meses
 */
export function durationWords(duration: string, locale: string): string {
  if (!/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(duration)) return duration;
  const parts = Object.entries(units).flatMap(([letter, unit]) => {
    const amount = new RegExp(`(\\d+)${letter}`).exec(duration)?.[1];
    const format = numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    return amount === undefined ? [] : [format.format(Number(amount))];
  });
  return listFormat(locale, 'conjunction').format(parts);
}
