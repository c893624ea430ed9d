import { useCallback } from 'react';
import { useLocale } from 'react-admin';

interface Words {
  text: string;
  /** Language of the text, when it is not that of the screen. */
  lang?: 'en';
}

/**
 * Picks the text of a record in the language of the screen. What was never translated is shown in English and
 * marked as such, so that a screen reader changes its voice.
 *
 * @example
 * const wordsOf = useWordsOf();
 * wordsOf(agreement.title, agreement.titleEs) // { text: 'Memorándum …' }
 */
export function useWordsOf(): (english: string, spanish: string | null | undefined) => Words {
  const locale = useLocale();
  return useCallback(
    (english, spanish) => {
      if (locale !== 'es') return { text: english };
      return spanish ? { text: spanish } : { text: english, lang: 'en' };
    },
    [locale],
  );
}
