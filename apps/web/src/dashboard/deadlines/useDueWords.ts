import type { Dashboard } from '@paradero/contract/views/dashboard';
import { useLocale, useTranslate } from 'react-admin';
import { edtfWords } from '../../shared/dates/edtfWords.js';

export type Deadline = Dashboard['deadlines'][number];

/** Whether the last day on which it can be due has passed while nothing suspended it. */
export const isPassed = ({ daysLeft, state }: Deadline) =>
  state !== 'TOLLED' && daysLeft !== null && daysLeft.hi !== null && daysLeft.hi < 0;

/** A function that gives the day or window of a deadline in words. */
export function useDueWords() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  return ({ due }: Deadline) => edtfWords(due, { locale, translate, sense: 'event' });
}
