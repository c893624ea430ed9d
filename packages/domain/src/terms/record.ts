import type { Day } from '../day.js';
import type { DayBounds } from '../day-bounds.js';

export type TermType =
  | 'FIXED_END'
  | 'DURATION_FROM_EVENT'
  | 'PER_PERSON'
  | 'AUTO_RENEW'
  | 'QUOTA_PERIOD'
  | 'INDEFINITE'
  | 'UNKNOWN';

export type TermAnchor = 'INSTRUMENT' | 'IN_FORCE' | 'EACH_TRANSFER' | 'EVENT' | 'FIXED';
export type TermBoundary = 'LAST_DAY_INCLUSIVE' | 'ANNIVERSARY' | 'BOTH';

/** What an agreement says about its own term. */
export interface AgreementTerm {
  termType: TermType;
  termDuration: string | null;
  termAnchor: TermAnchor | null;
  /** The event of its chain that it runs from, where the anchor is a given one. */
  termAnchorEventId: string | null;
  termBoundary: TermBoundary;
  termEnd: string | null;
  termEndEarliest: Day | null;
  termEndLatest: Day | null;
}

/** A link in the chain of an agreement; the types that do not touch the term are passed over. */
export interface AgreementEvent {
  id: string;
  type: string;
  occurredEarliest: Day | null;
  occurredLatest: Day | null;
  effectDuration: string | null;
  effectEnd: Day | null;
  voidedAt: string | Date | null;
}

/** People brought under an agreement together, and when. */
export interface Transfer {
  id: string;
  cohortId: string;
  occurredEarliest: Day | null;
  occurredLatest: Day | null;
}

/** What a term runs from. `kind` null: the agreement does not say; `id` null: no record of it is known. */
export interface Anchor extends DayBounds {
  kind: TermAnchor | null;
  id: string | null;
  cohortId: string | null;
}
