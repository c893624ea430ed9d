import { codesOf, type VocabularyName } from '@paradero/contract/vocabulary';
import { useMemo } from 'react';
import { useTerm } from './useTerm.js';

/** The codes of a controlled list as choices of a select, in the language of the screen. */
export function useChoices(vocabulary: VocabularyName): { id: string; name: string }[] {
  const term = useTerm(vocabulary);
  return useMemo(() => codesOf(vocabulary).map((id) => ({ id, name: term(id) })), [vocabulary, term]);
}
