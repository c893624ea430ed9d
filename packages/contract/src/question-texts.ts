import type { QuestionDraft } from '@paradero/domain/questions/draft';
import { accusationEvidence } from './question-texts/accusation-evidence.js';
import { amountPaid } from './question-texts/amount-paid.js';
import { boardedNotArrived } from './question-texts/boarded-not-arrived.js';
import { claimContradicted } from './question-texts/claim-contradicted.js';
import { countsConflict } from './question-texts/counts-conflict.js';
import { deadlinePassed } from './question-texts/deadline-passed.js';
import { decisionPending } from './question-texts/decision-pending.js';
import { exceptionLapsed } from './question-texts/exception-lapsed.js';
import { figureUnsupported } from './question-texts/figure-unsupported.js';
import { instrumentName } from './question-texts/instrument-name.js';
import { investigationMissing } from './question-texts/investigation-missing.js';
import { leftBehind } from './question-texts/left-behind.js';
import { legalBasisMissing } from './question-texts/legal-basis-missing.js';
import { officialListMissing } from './question-texts/official-list-missing.js';
import { oneEventOrTwo } from './question-texts/one-event-or-two.js';
import { orderInForce } from './question-texts/order-in-force.js';
import { partsDoNotAddUp } from './question-texts/parts-do-not-add-up.js';
import { paymentUnmatched } from './question-texts/payment-unmatched.js';
import { plannedStartPassed } from './question-texts/planned-start-passed.js';
import { quotaLeft } from './question-texts/quota-left.js';
import { renewalUnrecorded } from './question-texts/renewal-unrecorded.js';
import { replyMissing } from './question-texts/reply-missing.js';
import { responsibilityDenied } from './question-texts/responsibility-denied.js';
import { statementsConflict } from './question-texts/statements-conflict.js';
import { termEnded } from './question-texts/term-ended.js';
import { termEnding } from './question-texts/term-ending.js';
import { termUnknown } from './question-texts/term-unknown.js';
import { textNotPublic } from './question-texts/text-not-public.js';
import { visitMissing } from './question-texts/visit-missing.js';
import { whoseTerm } from './question-texts/whose-term.js';
import { Wording, type Name, type RuleText } from './question-texts/wording.js';

export { promiseTitle } from './question-texts/promise.js';
export type { Name } from './question-texts/wording.js';

const texts: Readonly<Record<string, RuleText>> = {
  Q01: termEnding,
  Q02: termEnded,
  Q03: termUnknown,
  Q04: whoseTerm,
  Q05: renewalUnrecorded,
  Q06: countsConflict,
  Q07: partsDoNotAddUp,
  Q08: boardedNotArrived,
  Q09: officialListMissing,
  Q10: legalBasisMissing,
  Q11: responsibilityDenied,
  Q12: orderInForce,
  Q13: deadlinePassed,
  Q14: decisionPending,
  Q15: replyMissing,
  Q16: statementsConflict,
  Q17: leftBehind,
  Q18: amountPaid,
  Q19: paymentUnmatched,
  Q20: textNotPublic,
  Q21: visitMissing,
  Q22: investigationMissing,
  Q23: accusationEvidence,
  Q24: figureUnsupported,
  Q25: oneEventOrTwo,
  Q26: quotaLeft,
  Q27: instrumentName,
  Q28: exceptionLapsed,
  Q29: claimContradicted,
  Q30: plannedStartPassed,
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
