import { conflictsOf } from './figures/conflicts.js';
import { isFirm, type FigureClaim } from './figures/claim.js';
import { intersect, sum, toInterval, type Interval } from './interval.js';

export type { FigureClaim } from './figures/claim.js';

/** Everything stated about one measure of one population. */
export interface ClaimGroup {
  key: string;
  measure: string;
  unit: string;
  population: string;
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
  const groups = new Map<string, FigureClaim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const known = groups.get(key);
    if (known) known.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups].map(([key, members]) => groupOf(key, members));
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

/** What a claim counts, as text: claims with one key are compared, those with two are not. */
export function keyOf(claim: FigureClaim): string {
  const { measure, unit, agreementId, cohortId, nationality, legalBasis, population } = claim;
  const counted = [measure, agreementId, cohortId, nationality, legalBasis, sameWords(population)];
  return `${unit} ${JSON.stringify(counted)}`;
}

function groupOf(key: string, claims: FigureClaim[]): ClaimGroup {
  const [first] = claims;
  if (first === undefined) throw new Error('a group of claims has at least one');
  const { measure, unit, population, nationality, legalBasis, cohortId, agreementId } = first;
  const firm = claims.filter(isFirm);
  const { pairs, total } = conflictsOf(firm);
  const claimsByOrigin = byOrigin(claims);
  return {
    ...{ key, measure, unit, population, nationality, legalBasis, cohortId, agreementId, claims },
    overlap: overlapOf((firm.length > 0 ? firm : claims).map(toInterval)),
    conflicts: pairs,
    conflictsTotal: total,
    origins: Object.keys(claimsByOrigin),
    claimsByOrigin,
  };
}

function byOrigin(claims: readonly FigureClaim[]): Record<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, originId, sourceId } of claims) {
    const origin = originId ?? sourceId;
    found.set(origin, found.get(origin) ?? []);
    found.get(origin)?.push(id);
  }
  return Object.fromEntries(found);
}

function overlapOf(intervals: readonly Interval[]): Interval | null {
  return intervals.reduce<Interval | null>(
    (shared, interval) => (shared === null ? null : intersect(shared, interval)),
    { lo: 0, hi: null },
  );
}

function sameWords(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
