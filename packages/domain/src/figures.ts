import { originOf, type FigureClaim } from './figures/claim.js';
import { conflictsOf, overlapOf } from './figures/conflicts.js';
import { grouped } from './grouped.js';
import { intersect, sum, type Interval } from './interval.js';

export type { FigureClaim } from './figures/claim.js';

/** Everything stated about one measure of one population. */
export interface ClaimGroup {
  key: string;
  measure: string;
  unit: string;
  population: string;
  /** The population in Spanish, if one of the claims has it. */
  populationEs: string | null;
  nationality: string | null;
  legalBasis: string | null;
  cohortId: string | null;
  agreementId: string | null;
  claims: FigureClaim[];
  /** The numbers all firm claims allow; null when they have none in common. */
  overlap: Interval | null;
  /** Pairs that cannot both be right, as far as they are listed. */
  conflicts: [string, string][];
  /** How many such pairs there are. */
  conflictsTotal: number;
  /** Distinct origins: claims that share one repeat each other and do not confirm it. */
  origins: string[];
  /** The claims that rest on each origin. */
  claimsByOrigin: Record<string, string[]>;
}

/**
 * Groups claims by what they count, never by their value: the 261 people flown on 15 March and the 261 deaths in
 * custody are two groups. The order in which the claims come makes no difference to what is found.
 */
export function reconcile(claims: readonly FigureClaim[]): ClaimGroup[] {
  return [...groupClaims(claims)].map(([key, members]) => groupOf(key, members));
}

/** Claims by what they count and in what unit: those of one group are compared, those of two are not. */
export function groupClaims<Claim extends FigureClaim>(claims: readonly Claim[]): Map<string, Claim[]> {
  return grouped(claims, keyOf);
}

/** Whether parts add up to a total, and by how much they do not. */
export interface SumCheck {
  closes: boolean;
  sum: Interval;
  total: Interval;
  /** What the total has beyond the parts, from the least to the most it can be; negative when parts exceed it. */
  gap: { lo: number | null; hi: number | null };
}

/** Checks a sum: `sums([exactly(252), exactly(36)], exactly(288))` closes. */
export function sums(parts: readonly Interval[], total: Interval): SumCheck {
  const added = sum(parts);
  return {
    closes: intersect(added, total) !== null,
    sum: added,
    total,
    gap: {
      lo: added.hi === null ? null : total.lo - added.hi,
      hi: total.hi === null ? null : total.hi - added.lo,
    },
  };
}

function keyOf(claim: FigureClaim): string {
  const { measure, unit, agreementId, cohortId, nationality, legalBasis, population } = claim;
  const counted = [measure, agreementId, cohortId, nationality, legalBasis, sameWords(population)];
  return `${unit} ${JSON.stringify(counted)}`;
}

/** The population of a group in Spanish; of several wordings always the same one, however the claims are ordered. */
export function spanishOf(claims: readonly { populationEs: string | null }[]): string | null {
  const [least = null] = claims.flatMap(({ populationEs }) => populationEs ?? []).toSorted();
  return least;
}

function groupOf(key: string, claims: FigureClaim[]): ClaimGroup {
  const [first] = claims;
  if (first === undefined) throw new Error('a group of claims has at least one');
  const { measure, unit, population, nationality, legalBasis, cohortId, agreementId } = first;
  const populationEs = spanishOf(claims);
  const { pairs, total } = conflictsOf(claims);
  const claimsByOrigin = byOrigin(claims);
  return {
    ...{ key, measure, unit, population, populationEs, nationality, legalBasis, cohortId, agreementId },
    claims,
    overlap: overlapOf(claims),
    conflicts: pairs,
    conflictsTotal: total,
    origins: Object.keys(claimsByOrigin),
    claimsByOrigin,
  };
}

function byOrigin(claims: readonly FigureClaim[]): Record<string, string[]> {
  const found = [...grouped(claims, originOf)];
  return Object.fromEntries(found.map(([origin, those]) => [origin, those.map(({ id }) => id)]));
}

function sameWords(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
