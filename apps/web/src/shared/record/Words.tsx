import { useWordsOf } from './useWordsOf.js';

interface WordsProps {
  en: string;
  /** Missing where the record keeps no translation. */
  es?: string | null;
}

/** A text of a record in the language of the screen, marked as English where it was never translated. */
export const Words = ({ en, es }: WordsProps) => {
  const { text, lang } = useWordsOf()(en, es);
  return <span lang={lang}>{text}</span>;
};
