import type { Field } from '@paradero/contract/fields';
import type { VocabularyName } from '@paradero/contract/vocabulary';

/** The controlled list of a code field. */
export function getVocabulary({ vocabulary, kind }: Field): VocabularyName {
  if (!vocabulary) throw new Error(`a field of kind ${kind} has no controlled list`);
  return vocabulary;
}
