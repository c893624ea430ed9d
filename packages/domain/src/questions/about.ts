import type { Interval } from '../interval.js';
import type { Ledger } from '../ledger.js';
import type { TermWindow } from '../terms.js';
import { inputsHash, type Json, type QuestionDraft } from './draft.js';
import type { FacilityDossier, ProceedingDossier } from './dossier.js';

type Told = Pick<QuestionDraft, 'rule' | 'key' | 'about'>;

/** A question about an agreement as a whole; `more` tells questions of one rule about one agreement apart. */
export function aboutAgreement(
  rule: string,
  { agreement }: { agreement: { id: string } },
  more: readonly Json[] = [],
): Told {
  return { rule, key: keyOf(rule, agreement.id, more), about: { agreementId: agreement.id } };
}

/** A question about one cohort of an agreement. */
export function aboutCohort(
  rule: string,
  { agreement }: { agreement: { id: string } },
  { cohortId, more = [] }: { cohortId: string | null; more?: readonly Json[] },
): Told {
  return {
    rule,
    key: keyOf(rule, agreement.id, [cohortId, ...more]),
    about: { agreementId: agreement.id, cohortId },
  };
}

/** A question about a facility. */
export function aboutFacility(rule: string, { facility }: FacilityDossier, more: readonly Json[] = []): Told {
  return { rule, key: keyOf(rule, facility.id, more), about: { facilityId: facility.id } };
}

/** A question about a proceeding, and about the agreement that it concerns. */
export function aboutProceeding(
  rule: string,
  { proceeding }: ProceedingDossier,
  more: readonly Json[] = [],
): Told {
  const { id, agreementId } = proceeding;
  return { rule, key: keyOf(rule, id, more), about: { proceedingId: id, agreementId } };
}

/** An interval as two named numbers: `span('held', { lo: 36, hi: 37 })` is `{ heldLo: 36, heldHi: 37 }`. */
export function span(stem: string, { lo, hi }: Interval): Record<string, number | null> {
  return { [`${stem}Lo`]: lo, [`${stem}Hi`]: hi };
}

/** The numbers all rules on terms give: how many were received, and of how many no outcome is recorded. */
export function peopleOf({ entered, withoutOutcome }: Ledger): Record<string, number | null> {
  return { ...span('entered', entered), ...span('withoutOutcome', withoutOutcome) };
}

/** Windows whose end leaves people without a term: not renewed by itself, nor taken over by another instrument. */
export function lapsing(windows: readonly TermWindow[]): TermWindow[] {
  return windows.filter((window) => !window.renewsItself && window.endedBy?.type !== 'SUPERSEDED');
}

// The hash keeps a key short whatever words and ids it stands on.
function keyOf(rule: string, matterId: string, more: readonly Json[]): string {
  return more.length === 0 ? `${rule}:${matterId}` : `${rule}:${matterId}:${inputsHash({ more })}`;
}
