import type { QuestionDraft } from '@paradero/domain/questions/draft';
import { termEnded } from './question-texts/term-ended.js';
import { termEnding } from './question-texts/term-ending.js';
import { termUnknown } from './question-texts/term-unknown.js';
import { Wording, type Name, type RuleText } from './question-texts/wording.js';

export { promiseTitle } from './question-texts/promise.js';
export type { Name } from './question-texts/wording.js';

const texts: Readonly<Record<string, RuleText>> = {
  Q01: termEnding,
  Q02: termEnded,
  Q03: termUnknown,
};

/**
 * The words of a question a rule raises, in both languages, from what the rule saw and the names of the records it
 * speaks of. They hold the dates and numbers the rule saw and no count of days, so that they stay true while the
 * question is open.
 */
export function questionText(
  draft: Pick<QuestionDraft, 'rule' | 'params'>,
  named: { subject: Name; names: ReadonlyMap<string, Name> },
): { en: string; es: string } {
  const text = texts[draft.rule];
  if (!text) throw new Error(`no words for rule ${draft.rule}`);
  return {
    en: text.en(new Wording('en', draft.params, named)),
    es: text.es(new Wording('es', draft.params, named)),
  };
}
