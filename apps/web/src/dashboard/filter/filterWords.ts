import type { TranslateFunction } from 'react-admin';
import type { Words } from '../../shared/charts/useWords.js';
import type { DashboardFilter } from './dashboardFilter.js';

interface Shown {
  filter: DashboardFilter;
  /** The name of the chosen agreement, once it is known. */
  agreement: string | undefined;
  /** The day the answer is of. */
  on: string | undefined;
}

/** What is being shown, as the parts of one sentence. */
export function filterWords(
  { filter, agreement, on }: Shown,
  { words, translate }: { words: Words; translate: TranslateFunction },
): string[] {
  const { from, to, knownAt, recordedAt } = filter;
  const say = (key: string, days: Record<string, string> = {}) =>
    translate(
      `dashboard.shown.${key}`,
      Object.fromEntries(Object.entries(days).map(([name, day]) => [name, words.day(day)])),
    );
  return [
    filter.agreementId ? (agreement ?? say('oneAgreement')) : say('allAgreements'),
    ...(from && to ? [say('between', { from, to })] : []),
    ...(from && !to ? [say('from', { from })] : []),
    ...(to && !from ? [say('to', { to })] : []),
    ...(on ? [say(filter.validAt ? 'on' : 'today', { day: on })] : []),
    ...(knownAt ? [say('knownAt', { day: knownAt })] : []),
    ...(recordedAt ? [say('recordedAt', { day: recordedAt })] : []),
  ];
}
