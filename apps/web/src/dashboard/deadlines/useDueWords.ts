import type { Dashboard } from '@paradero/contract/views/dashboard';
import { useLocale, useTranslate } from 'react-admin';
import { edtfWords } from '../../shared/dates/edtfWords.js';

export type Deadline = Dashboard['deadlines'][number];

/** A function that gives the day or window of a deadline in words. */
export function useDueWords() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  return ({ due }: Deadline) => edtfWords(due, { locale, translate, sense: 'event' });
}
