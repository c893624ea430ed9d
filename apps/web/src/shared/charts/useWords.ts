import { useMemo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { createWords } from './words.js';

/** The words of the dashboard in the language of the screen. */
export function useWords() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  return useMemo(() => createWords({ locale, translate }), [locale, translate]);
}

export type Words = ReturnType<typeof createWords>;
