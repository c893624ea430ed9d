import type { AgreementMatter, FacilityMatter, ProceedingMatter } from './matter.js';
import type { QuestionRule } from './rule.js';
import { accusationEvidence } from './accusation-evidence.js';
import { amountPaid } from './amount-paid.js';
import { boardedNotArrived } from './boarded-not-arrived.js';
import { claimContradicted } from './claim-contradicted.js';
import { countsConflict } from './counts-conflict.js';
import { agreementDeadlinePassed, proceedingDeadlinePassed } from './deadline-passed.js';
import { decisionPending } from './decision-pending.js';
import { exceptionLapsed } from './exception-lapsed.js';
import { figureUnsupported } from './figure-unsupported.js';
import { instrumentName } from './instrument-name.js';
import { investigationMissing, investigationMissingAtFacility } from './investigation-missing.js';
import { leftBehind } from './left-behind.js';
import { legalBasisMissing } from './legal-basis-missing.js';
import { officialListMissing } from './official-list-missing.js';
import { oneEventOrTwo } from './one-event-or-two.js';
import { orderInForce } from './order-in-force.js';
import { partsDoNotAddUp } from './parts-do-not-add-up.js';
import { paymentUnmatched } from './payment-unmatched.js';
import { plannedStartPassed } from './planned-start-passed.js';
import { quotaLeft } from './quota-left.js';
import { renewalUnrecorded } from './renewal-unrecorded.js';
import { agreementReplyMissing, proceedingReplyMissing } from './reply-missing.js';
import { responsibilityDenied } from './responsibility-denied.js';
import { statementsConflict } from './statements-conflict.js';
import { termEnded } from './term-ended.js';
import { termEnding } from './term-ending.js';
import { termUnknown } from './term-unknown.js';
import { textNotPublic } from './text-not-public.js';
import { visitMissing } from './visit-missing.js';
import { whoseTerm } from './whose-term.js';

/** The rules asked of each agreement. */
export const agreementRules: readonly QuestionRule<AgreementMatter>[] = [
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
export const facilityRules: readonly QuestionRule<FacilityMatter>[] = [
  visitMissing,
  investigationMissingAtFacility,
];

/** The rules asked of each proceeding. */
export const proceedingRules: readonly QuestionRule<ProceedingMatter>[] = [
  proceedingDeadlinePassed,
  decisionPending,
  proceedingReplyMissing,
  exceptionLapsed,
];

/** A rule as it is listed: its code, the defaults of its thresholds and their unit. */
export type RuleHead = Pick<QuestionRule<never>, 'code' | 'thresholds' | 'unit'>;

/** Every rule in the order of the codes, each once; a code may be asked of several kinds of matter. */
export const questionRules: readonly RuleHead[] = [
  ...new Map<string, RuleHead>(
    [...agreementRules, ...facilityRules, ...proceedingRules].map((rule) => [rule.code, rule]),
  ).values(),
].toSorted((one, other) => (one.code < other.code ? -1 : 1));
