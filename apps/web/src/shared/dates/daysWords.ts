import type { DeskItem } from '@paradero/contract/views/desk';
import type { TranslateFunction } from 'react-admin';

/**
 * How far off something is, in words; nothing where no day is known.
 *
 * @example
 * daysWords({ lo: 3, hi: 3 }, translate) // in 3 days
 */
export function daysWords(days: DeskItem['daysLeft'], translate: TranslateFunction): string {
  if (days === null) return '';
  const { lo, hi } = days;
  const say = (key: string, values: { lo?: number; hi?: number } = {}) =>
    translate(`pages.desk.days.${key}`, { smart_count: values.hi ?? values.lo ?? 0, ...values });
  if (hi === null) return lo > 0 ? say('inAtLeast', { lo }) : say('perhapsNowOpen');
  if (hi < 0) return lo === hi ? say('late', { lo: -hi }) : say('lateBetween', { lo: -hi, hi: -lo });
  if (lo > 0) return lo === hi ? say('in', { lo }) : say('inBetween', { lo, hi });
  if (hi > 0) return say('perhapsNow', { hi });
  return say(lo === 0 ? 'today' : 'todayAtLast');
}
