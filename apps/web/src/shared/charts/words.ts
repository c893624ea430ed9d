import type { TranslateFunction } from 'react-admin';
import { dayWords } from '../dates/days.js';
import { durationWords } from '../facts/durationWords.js';
import { edtfWords } from '../dates/edtfWords.js';
import { numberFormat } from '../formats.js';
import { countWords } from '../fields/countWords.js';

export interface Interval {
  lo: number;
  hi: number | null;
}

export interface Titled {
  title: string;
  titleEs: string | null;
}

interface Language {
  locale: string;
  translate: TranslateFunction;
}

const shortDay: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const shortMonth: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric' };
const longMonth: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };

/** The words of charts for values as the API gives them; nothing is computed here. */
export function createWords(language: Language) {
  const { locale, translate } = language;
  const number = (value: number) => numberFormat(locale).format(value);
  const interval = ({ lo, hi }: Interval) =>
    lo === 0 && hi === null
      ? translate('charts.unknown')
      : countWords({ raw: '', lo, hi, bound: 'exact' }, language);
  const day = (value: string) => dayWords(value, locale);
  return {
    number,
    /** `252`, `36–37`, `≥ 36`, or that it is not known */
    interval,
    title: (named: Titled) => (locale.startsWith('es') ? (named.titleEs ?? named.title) : named.title),
    day,
    duration: (value: string) => durationWords(value, locale),
    shortDay: (value: string) => dayWords(value, locale, shortDay),
    dayAndMonth: (value: string) => dayWords(value, locale, { day: 'numeric', month: 'short' }),
    /** A month as `2025-03`. */
    month: (value: string) => dayWords(`${value}-01`, locale, longMonth),
    shortMonth: (value: string) => dayWords(`${value}-01`, locale, shortMonth),
    /** "on 14 March 2026", "between 14 March and 13 April 2026" */
    when: (earliest: string | null, latest: string | null) =>
      earliest !== null && earliest === latest
        ? translate('charts.on', { day: day(earliest) })
        : edtfWords(`${earliest ?? ''}/${latest ?? ''}`, { ...language, sense: 'event' }),
    daysSince: (days: Interval) => spanWords('daysSince', days),
    daysLeft: (days: Interval) =>
      days.hi !== null && days.hi < 0
        ? spanWords('daysSince', { lo: -days.hi, hi: -days.lo })
        : spanWords('daysLeft', days),
  };

  function spanWords(key: 'daysSince' | 'daysLeft', { lo, hi }: Interval): string {
    const words = (form: string, count: number) =>
      translate(`charts.${key}.${form}`, {
        smart_count: count,
        lo: number(lo),
        hi: number(hi ?? lo),
      });
    if (hi === null) return words('atLeast', lo);
    if (lo === hi) return words('exactly', lo);
    return lo <= 0 ? words('atMost', hi) : words('between', hi);
  }
}
