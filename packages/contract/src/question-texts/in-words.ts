import { termFor, type VocabularyName } from '../vocabulary.js';
import type { Language } from './wording.js';

/** A text with the codes of a list in it put into words: "DECREE and GRANT" becomes "decree and grant". */
export function inWords(text: string, list: VocabularyName, language: Language): string {
  return text.replace(/\w+/g, (word) => withinSentence(termFor(list, word, language)));
}

/** "US dollars" keeps its capitals. */
function withinSentence(term: string): string {
  return term.replace(/^\p{Lu}(?=\p{Ll})/u, (initial) => initial.toLowerCase());
}
