import type { Day } from '../../day.js';
import { aboutAgreement, aboutProceeding } from '../about.js';
import type { QuestionDraft, Severity } from '../draft.js';
import type { AgreementDossier, DossierDeadline, ProceedingDossier } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

type Told = Pick<QuestionDraft, 'rule' | 'key' | 'about'>;

/**
 * Q13: the last possible day of a deadline has passed and nothing is recorded that met it. On that day itself there
 * is still time; a clock that stands, and a deadline met, waived or void, ask nothing, and one with a condition asks
 * for itself (D01). Medium for a deadline outside the courts.
 */
export const agreementDeadlinePassed: QuestionRule<AgreementDossier> = {
  code: 'Q13',
  thresholds: [],
  ask: (dossier, { on }) =>
    dossier.deadlines
      .filter((deadline) => hasPassed(deadline, on))
      .map((deadline) => draftOf(deadline, aboutAgreement('Q13', dossier, [deadline.id]), 'medium')),
};

/** Q13, for the deadlines of a proceeding: high before a court, else medium. Of a state of exception Q28 asks. */
export const proceedingDeadlinePassed: QuestionRule<ProceedingDossier> = {
  code: 'Q13',
  thresholds: [],
  ask: (dossier, { on }) => {
    if (dossier.proceeding.kind === 'EMERGENCY') return [];
    const severity = dossier.proceeding.kind === 'COURT' ? 'high' : 'medium';
    return dossier.deadlines
      .filter((deadline) => hasPassed(deadline, on))
      .map((deadline) => draftOf(deadline, aboutProceeding('Q13', dossier, [deadline.id]), severity));
  },
};

const pending = ['OPEN', 'MISSED'];

function hasPassed({ state, condition, dueLatest }: DossierDeadline, on: Day): boolean {
  return pending.includes(state) && condition === null && dueLatest !== null && dueLatest < on;
}

function draftOf(
  { id, rule, dueEarliest, dueLatest }: DossierDeadline,
  told: Told,
  severity: Severity,
): QuestionDraft {
  const inputs = { deadlineId: id, rule, dueEarliest, dueLatest };
  return { ...told, topic: 'COMPLIANCE', severity, inputs, params: inputs };
}
