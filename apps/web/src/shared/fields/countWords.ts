import { statedNumber, type Count } from '@paradero/domain/count';
import type { TranslateFunction } from 'react-admin';
import { numberFormat } from '../formats.js';

/**
 * A count in the shortest honest form: `252`, `36–37`, `≥ 36`, `up to 300`. Bounds that no source gave, but were
 * computed from its words, are not shown as if it had: `≈ 250 (225–275)`, `> 200`.
 *
 * @example
 * countWords({ raw: 'at least 36', lo: 36, hi: null, bound: 'at_least' }, { locale: 'en', translate }) // ≥ 36
 */
export function countWords(
  { raw, lo, hi, bound }: Count,
  { locale, translate }: { locale: string; translate: TranslateFunction },
): string {
  const number = numberFormat(locale);
  const words = () => {
    const stated = statedNumber({ raw, lo, hi, bound });
    if (stated !== null) {
      const words = `${stated.sign} ${number.format(stated.number)}`;
      return stated.sign === '≈' ? `${words} (${number.format(lo ?? 0)}–${number.format(hi ?? 0)})` : words;
    }
    if (lo === null && hi === null) return `“${raw}”`;
    if (lo === null || (lo === 0 && bound === 'at_most'))
      return translate('app.count.upTo', { hi: number.format(hi ?? 0) });
    if (hi === null) return `≥ ${number.format(lo)}`;
    if (lo === hi) return bound === 'about' ? `≈ ${number.format(lo)}` : number.format(lo);
    return `${number.format(lo)}–${number.format(hi)}`;
  };
  return bound === 'vague' ? translate('app.count.vague', { count: words() }) : words();
}
