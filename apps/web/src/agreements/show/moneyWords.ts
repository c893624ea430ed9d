import type { TranslateFunction } from 'react-admin';
import { numberFormat } from '../../shared/formats.js';

interface Amount {
  raw: string;
  lo: number | null;
  hi: number | null;
  unit: string;
  bound?: string;
}

/**
 * An amount in the shortest honest form, in the currency whose ISO 4217 code is its unit.
 *
 * @example
 * moneyWords({ raw: 'at least $4.7 million', lo: 4_700_000, hi: null, unit: 'USD' }, { locale: 'en', translate })
 * // ≥ US$4,700,000
 */
export function moneyWords(
  { raw, lo, hi, unit, bound }: Amount,
  { locale, translate }: { locale: string; translate: TranslateFunction },
): string {
  if (!/^[A-Z]{3}$/.test(unit)) return raw;
  const format = numberFormat(locale, {
    style: 'currency',
    currency: unit,
    maximumFractionDigits: 0,
  });
  if (lo === null && hi === null) return raw;
  if (hi === null) return `≥ ${format.format(lo ?? 0)}`;
  if (lo === null || lo === 0) return translate('app.count.upTo', { hi: format.format(hi) });
  if (lo === hi && bound === 'about') return `≈ ${format.format(lo)}`;
  return lo === hi ? format.format(lo) : `${format.format(lo)} – ${format.format(hi)}`;
}
