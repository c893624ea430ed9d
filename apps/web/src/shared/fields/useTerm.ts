import { termFor, type VocabularyName } from '@paradero/contract/vocabulary';
import { useCallback } from 'react';
import { useLocale } from 'react-admin';

/** A function that gives the word for a code of a controlled list in the language of the screen. */
export function useTerm(vocabulary: VocabularyName): (code: string) => string {
  const language = useLocale() === 'es' ? 'es' : 'en';
  return useCallback((code) => termFor(vocabulary, code, language), [vocabulary, language]);
}
