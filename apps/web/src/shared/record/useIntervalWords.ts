import type { Interval } from '@paradero/domain/interval';
import { useCallback } from 'react';
import { useLocale } from 'react-admin';
import { intervalWords } from './intervalWords.js';

/** A function that writes a computed count in the numerals of the screen's language. */
export function useIntervalWords(): (interval: Interval) => string {
  const locale = useLocale() ?? 'en';
  return useCallback((interval) => intervalWords(interval, locale), [locale]);
}
