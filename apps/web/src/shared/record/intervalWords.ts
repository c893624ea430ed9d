import type { Interval } from '@paradero/domain/interval';
import { numberFormat } from '../formats.js';

/**
 * A computed count in the shortest honest form.
 *
 * @example
 * intervalWords({ lo: 36, hi: 37 }, 'en') // 36–37
 * intervalWords({ lo: 36, hi: null }, 'en') // ≥ 36
 */
export function intervalWords({ lo, hi }: Interval, locale: string): string {
  const number = numberFormat(locale);
  if (hi === null) return `≥ ${number.format(lo)}`;
  return lo === hi ? number.format(lo) : `${number.format(lo)}–${number.format(hi)}`;
}
