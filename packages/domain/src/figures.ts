import type { CountBound } from './count.js';
import { daysBetween, type Day } from './day.js';
import { intersect, sum, toInterval, type Interval } from './interval.js';

/** A number somebody stated, with what it counts. */
export interface FigureClaim {
  id: string;
  measure: string;
  population: string;
  nationality: string | null;
  legalBasis: string | null;
  cohortId: string | null;
  agreementId: string | null;
  periodEarliest: Day | null;
  periodLatest: Day | null;
  lo: number | null;
  hi: number | null;
  bound: CountBound;
  sourceId: string;
  /** Who the information really comes from; null when that is not known. */
  originId: string | null;
}

/** Everything stated about one measure of one population. */
export interface ClaimGroup {
  key: string;
  measure: string;
  population: string;
  nationality: string | null;
  legalBasis: string | null;
  cohortId: string | null;
  agreementId: string | null;
  claims: FigureClaim[];
  /** The numbers all firm claims allow; null when they have none in common. */
  overlap: Interval | null;
  /** Pairs that cannot both be right. */
  conflicts: [string, string][];
  /** Distinct origins: claims that share one repeat each other and do not confirm it. */
  origins: string[];
}

/**
 * Groups claims by what they count, never by their value: the 261 people flown on 15 March and the 261 deaths in
 * custody are two groups.
 */
export function reconcile(claims: readonly FigureClaim[]): ClaimGroup[] {
  const groups = new Map<string, FigureClaim[]>();
  for (const claim of claims) groups.set(keyOf(claim), [...(groups.get(keyOf(claim)) ?? []), claim]);
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
  const { measure, agreementId, cohortId, nationality, legalBasis } = claim;
  return JSON.stringify([
    measure,
    agreementId,
    cohortId,
    nationality,
    legalBasis,
    sameWords(claim.population),
  ]);
}

function groupOf(key: string, claims: FigureClaim[]): ClaimGroup {
  const [first] = claims;
  if (first === undefined) throw new Error('a group of claims has at least one');
  const { measure, population, nationality, legalBasis, cohortId, agreementId } = first;
  const firm = claims.filter(isFirm);
  return {
    ...{ key, measure, population, nationality, legalBasis, cohortId, agreementId, claims },
    overlap: overlapOf((firm.length > 0 ? firm : claims).map(toInterval)),
    conflicts: pairs(firm)
      .filter(([one, other]) => contradict(one, other))
      .map(([one, other]) => [one.id, other.id]),
    origins: [...new Set(claims.map(({ originId, sourceId }) => originId ?? sourceId))],
  };
}

/** "About 250" and "hundreds" have edges that we gave them, so they contradict nobody. */
function isFirm({ bound }: FigureClaim): boolean {
  return bound !== 'about' && bound !== 'vague';
}

function contradict(one: FigureClaim, other: FigureClaim): boolean {
  return intersect(toInterval(one), toInterval(other)) === null && samePeriod(one, other);
}

// Sources that mean one event date it a day or two apart, by time zone and by hour of publication.
const toleranceDays = 3;

/** A count of deaths to April and one to July may both be right; without a date, a claim may mean any. */
function samePeriod(one: FigureClaim, other: FigureClaim): boolean {
  return near(one.periodEarliest, other.periodEarliest) && near(one.periodLatest, other.periodLatest);
}

function near(one: Day | null, other: Day | null): boolean {
  return one === null || other === null || Math.abs(daysBetween(one, other)) <= toleranceDays;
}

function overlapOf(intervals: readonly Interval[]): Interval | null {
  return intervals.reduce<Interval | null>(
    (shared, interval) => (shared === null ? null : intersect(shared, interval)),
    { lo: 0, hi: null },
  );
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]));
}

function sameWords(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
