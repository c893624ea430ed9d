import type { Ledger } from '../ledger.js';
import type { TermWindow } from '../terms.js';
import type { QuestionDraft } from './draft.js';

/** The slice of the record the rules on terms read: an agreement as a whole, or one cohort under it. */
export interface TermSubject {
  agreement: { id: string; inForce: boolean };
  /** Null for the agreement as a whole; otherwise windows and ledger are those of this cohort. */
  cohortId: string | null;
  windows: readonly TermWindow[];
  ledger: Ledger;
}

/** What a draft is about, and the key by which it is found again. */
export function subjectOf(
  rule: string,
  { agreement, cohortId }: TermSubject,
): Pick<QuestionDraft, 'rule' | 'key' | 'about'> {
  const parts = cohortId === null ? [rule, agreement.id] : [rule, agreement.id, cohortId];
  return { rule, key: parts.join(':'), about: { agreementId: agreement.id, cohortId } };
}

/** The numbers all rules on terms give: how many were received, and of how many no outcome is recorded. */
export function peopleOf({ entered, withoutOutcome }: Ledger): Record<string, number | null> {
  return {
    enteredLo: entered.lo,
    enteredHi: entered.hi,
    withoutOutcomeLo: withoutOutcome.lo,
    withoutOutcomeHi: withoutOutcome.hi,
  };
}

/** Windows whose end leaves people without a term: not renewed by itself, nor taken over by another instrument. */
export function lapsing(windows: readonly TermWindow[]): TermWindow[] {
  return windows.filter((window) => !window.renewsItself && window.endedBy?.type !== 'SUPERSEDED');
}
