import type { Day } from '../day.js';
import type { QuestionDraft } from './draft.js';

/** A deadline that opens a question by itself. */
export interface ConditionalDeadline {
  id: string;
  agreementId: string | null;
  proceedingId: string | null;
  condition: 'NOT_MET' | 'NOT_RENEWED';
  state: string;
  dueLatest: Day | null;
  /** Says whether the agreement it is about has been extended or replaced by another. */
  renewed: boolean;
  /** The words of its question, which somebody wrote down with it. */
  textEn: string;
  textEs: string;
}

// A clock that stands has no last day, and what is met, waived or void asks nothing.
const pending = ['OPEN', 'MISSED'];

/**
 * D01: the last possible day of a deadline has passed and what it waited for has not come: it was not met, or the
 * agreement was not renewed. On the last day itself there is still time.
 */
export function deadlineLapsed(deadline: ConditionalDeadline, on: Day): QuestionDraft[] {
  const { id, agreementId, proceedingId, condition, state, dueLatest, renewed, textEn, textEs } = deadline;
  const hasPassed = dueLatest !== null && dueLatest < on;
  if (!pending.includes(state) || !hasPassed || (condition === 'NOT_RENEWED' && renewed)) return [];
  return [
    {
      rule: 'D01',
      key: `D01:${id}`,
      topic: condition === 'NOT_RENEWED' ? 'RENEWAL' : 'COMPLIANCE',
      severity: 'high',
      about: { agreementId, proceedingId },
      inputs: { deadlineId: id, condition, dueLatest, textEn, textEs },
      params: { dueLatest },
    },
  ];
}
