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

/** Every rule by its code with the defaults of its thresholds, in order; a code may be asked of several matters. */
export const questionRules: readonly { code: string; thresholds: readonly number[] }[] = [
  ...new Map(
    [...agreementRules, ...facilityRules, ...proceedingRules].map(({ code, thresholds }) => [
      code,
      { code, thresholds },
    ]),
  ).values(),
].toSorted((one, other) => (one.code < other.code ? -1 : 1));
