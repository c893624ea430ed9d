import type { Day } from '../day.js';
import type { QuestionDraft } from './draft.js';

/** What a rule is asked with besides the record. */
export interface RuleContext {
  /** The day it is asked for. */
  on: Day;
  /** Numbers an administrator may change; meaning and order are those of the rule's `thresholds`. */
  thresholds: readonly number[];
}

/** A rule that raises questions from what is recorded of a dossier: no clock, no words, no state. */
export interface QuestionRule<Dossier> {
  /** Code kept with the questions it raises, such as Q02 (domain/question-rules). */
  code: string;
  /** Defaults of its thresholds; empty when it has none. */
  thresholds: readonly number[];
  /** What the thresholds are in; days when absent. */
  unit?: 'days' | 'percent';
  /** Every question it asks of the dossier on the day; none when its trigger does not hold. */
  ask: (dossier: Dossier, context: RuleContext) => QuestionDraft[];
}
