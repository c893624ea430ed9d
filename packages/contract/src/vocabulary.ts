import * as access from './vocabulary/access.js';
import * as agreements from './vocabulary/agreements.js';
import * as claims from './vocabulary/claims.js';
import * as custody from './vocabulary/custody.js';
import * as deadlineRules from './vocabulary/deadline-rules.js';
import * as notices from './vocabulary/notices.js';
import * as parties from './vocabulary/parties.js';
import * as proceedings from './vocabulary/proceedings.js';
import * as questionRules from './vocabulary/question-rules.js';
import * as questions from './vocabulary/questions.js';
import * as sources from './vocabulary/sources.js';
import type { Terms } from './vocabulary/terms.js';

/**
 * Every controlled list of the product by name. Codes follow the field's usage (HURIDOCS, Admiralty code,
 * Berkeley Protocol); the words of both languages stand beside them so that API, export and web agree.
 */
export const vocabulary = {
  ...access,
  ...agreements,
  ...claims,
  ...custody,
  ...deadlineRules,
  ...notices,
  ...parties,
  ...proceedings,
  ...questionRules,
  ...questions,
  ...sources,
} as const satisfies Record<string, Terms>;

/** Name of a controlled list, such as `custodyStatuses`. */
export type VocabularyName = keyof typeof vocabulary;

/** A code of the list `N`, such as `HELD_AGREEMENT` of `custodyStatuses`. */
export type Code<N extends VocabularyName> = keyof (typeof vocabulary)[N] & string;

/** The codes of a list in their order. */
export function codesOf<N extends VocabularyName>(name: N): [Code<N>, ...Code<N>[]] {
  return Object.keys(vocabulary[name]) as [Code<N>, ...Code<N>[]]; // Object.keys forgets the literal keys
}

/** The word for a code in a language; the code itself when the list does not hold it. */
export function termFor(name: VocabularyName, code: string, language: 'en' | 'es'): string {
  const terms: Terms = vocabulary[name];
  return terms[code]?.[language] ?? code;
}
