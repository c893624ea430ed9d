import { useCallback } from 'react';
import { useWordsOf } from './useWordsOf.js';

/**
 * Picks the words for a document, such as its title, in the language of the screen. Words without a Spanish twin
 * are taken to stand in the language of the document.
 */
export function useDocumentWords() {
  const wordsOf = useWordsOf();
  return useCallback(
    (
      words: string,
      spanish: string | null,
      language: string | null,
    ): { text: string; lang?: string | undefined } =>
      spanish === null ? { text: words, lang: language ?? undefined } : wordsOf(words, spanish),
    [wordsOf],
  );
}
