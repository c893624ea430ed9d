import { termFor } from '@paradero/contract/vocabulary';
import { useLocale, useTranslate } from 'react-admin';
import type { MonthKind } from './monthKind.js';
import { other } from './monthRows.js';

/** A function that gives the word for a category of what is counted by month. */
export function useMonthWords({ resource, categories }: MonthKind) {
  const translate = useTranslate();
  const language = useLocale() === 'es' ? 'es' : 'en';
  return (category: string) => {
    if (category === other) return translate('dashboard.months.other');
    if (categories === null) return translate(`dashboard.${resource}.counted`);
    return termFor(categories, category, language);
  };
}
