import type { AgreementMatter, FacilityMatter, ProceedingMatter } from './matter.js';
import type { QuestionRule } from './rule.js';
import { termEnded } from './term-ended.js';
import { termEnding } from './term-ending.js';
import { termUnknown } from './term-unknown.js';

/** The rules asked of each agreement. */
export const agreementRules: readonly QuestionRule<AgreementMatter>[] = [termEnding, termEnded, termUnknown];

/** The rules asked of each facility. */
export const facilityRules: readonly QuestionRule<FacilityMatter>[] = [];

/** The rules asked of each proceeding. */
export const proceedingRules: readonly QuestionRule<ProceedingMatter>[] = [];

/** A rule as it is listed: its code, the defaults of its thresholds and their unit. */
export type RuleHead = Pick<QuestionRule<never>, 'code' | 'thresholds' | 'unit'>;

/** Every rule in the order of the codes, each once; a code may be asked of several kinds of matter. */
export const questionRules: readonly RuleHead[] = [
  ...new Map<string, RuleHead>(
    [...agreementRules, ...facilityRules, ...proceedingRules].map((rule) => [rule.code, rule]),
  ).values(),
].toSorted((one, other) => (one.code < other.code ? -1 : 1));
