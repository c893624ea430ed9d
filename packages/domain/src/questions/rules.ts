import type { AgreementDossier, FacilityDossier, ProceedingDossier } from './dossier.js';
import type { QuestionRule } from './rule.js';
import { accusationEvidence } from './rules/accusation-evidence.js';
import { amountPaid } from './rules/amount-paid.js';
import { boardedNotArrived } from './rules/boarded-not-arrived.js';
import { claimContradicted } from './rules/claim-contradicted.js';
import { countsConflict } from './rules/counts-conflict.js';
import { agreementDeadlinePassed, proceedingDeadlinePassed } from './rules/deadline-passed.js';
import { decisionPending } from './rules/decision-pending.js';
import { exceptionLapsed } from './rules/exception-lapsed.js';
import { figureUnsupported } from './rules/figure-unsupported.js';
import { instrumentName } from './rules/instrument-name.js';
import { investigationMissing, investigationMissingAtFacility } from './rules/investigation-missing.js';
import { leftBehind } from './rules/left-behind.js';
import { legalBasisMissing } from './rules/legal-basis-missing.js';
import { officialListMissing } from './rules/official-list-missing.js';
import { oneEventOrTwo } from './rules/one-event-or-two.js';
import { orderInForce } from './rules/order-in-force.js';
import { partsDoNotAddUp } from './rules/parts-do-not-add-up.js';
import { paymentUnmatched } from './rules/payment-unmatched.js';
import { plannedStartPassed } from './rules/planned-start-passed.js';
import { quotaLeft } from './rules/quota-left.js';
import { renewalUnrecorded } from './rules/renewal-unrecorded.js';
import { agreementReplyMissing, proceedingReplyMissing } from './rules/reply-missing.js';
import { responsibilityDenied } from './rules/responsibility-denied.js';
import { statementsConflict } from './rules/statements-conflict.js';
import { termEnded } from './rules/term-ended.js';
import { termEnding } from './rules/term-ending.js';
import { termUnknown } from './rules/term-unknown.js';
import { textNotPublic } from './rules/text-not-public.js';
import { visitMissing } from './rules/visit-missing.js';
import { whoseTerm } from './rules/whose-term.js';

/** The rules asked of each agreement. */
export const agreementRules: readonly QuestionRule<AgreementDossier>[] = [
  termEnding,
  termEnded,
  termUnknown,
  whoseTerm,
  renewalUnrecorded,
  countsConflict,
  partsDoNotAddUp,
  boardedNotArrived,
  officialListMissing,
  legalBasisMissing,
  responsibilityDenied,
  orderInForce,
  agreementDeadlinePassed,
  agreementReplyMissing,
  statementsConflict,
  leftBehind,
  amountPaid,
  paymentUnmatched,
  textNotPublic,
  investigationMissing,
  accusationEvidence,
  figureUnsupported,
  oneEventOrTwo,
  quotaLeft,
  instrumentName,
  claimContradicted,
  plannedStartPassed,
];

/** The rules asked of each facility. */
export const facilityRules: readonly QuestionRule<FacilityDossier>[] = [
  visitMissing,
  investigationMissingAtFacility,
];

/** The rules asked of each proceeding. */
export const proceedingRules: readonly QuestionRule<ProceedingDossier>[] = [
  proceedingDeadlinePassed,
  decisionPending,
  proceedingReplyMissing,
  exceptionLapsed,
];

/** A rule as it is listed: its code, the defaults of its thresholds and their unit. */
export type RuleHead = Pick<QuestionRule<never>, 'code' | 'thresholds' | 'unit'>;

/** Every rule in the order of the codes, each once; a code may be asked of several kinds of dossier. */
export const questionRules: readonly RuleHead[] = [
  ...new Map<string, RuleHead>(
    [...agreementRules, ...facilityRules, ...proceedingRules].map((rule) => [rule.code, rule]),
  ).values(),
].toSorted((one, other) => (one.code < other.code ? -1 : 1));
