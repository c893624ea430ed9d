import type { ClaimGroup } from '../figures.js';
import { intersect, toInterval, type Interval } from '../interval.js';
import { samePeriod, type FigureClaim } from './claim.js';

/** In what two groups of claims count something else. */
export type Difference = 'MEASURE' | 'POPULATION' | 'NATIONALITY' | 'LEGAL_BASIS' | 'COHORT' | 'PERIOD';

/** A group that is easily taken for another. */
export interface Nearby {
  key: string;
  differs: Difference[];
  value: Interval | null;
  /** Claims of the group asked about that conflict there and would fit here. */
  fits: string[];
}

/** Why claims that contradict each other may differ after all. */
export interface WhyApart {
  /** `DAY`: some are of different days, as far as these are near; `NO_DAY`: of some the day is not known. */
  reasons: ('DAY' | 'NO_DAY')[];
  /** The groups next to it, those that a conflicting claim would fit first. */
  nearby: Nearby[];
}

const mostNearby = 4;

/**
 * For each group that holds a conflict, by its key, why its claims may differ: they may be of another day, or count
 * what another group counts. The 238 among claims about everybody flown on a day fits the Venezuelans among them.
 */
export function whyApart(groups: readonly ClaimGroup[]): Map<string, WhyApart> {
  const index = new Map<string, ClaimGroup[]>();
  for (const group of groups)
    for (const key of looseKeys(group)) {
      const known = index.get(key);
      // A group is compared with its first neighbours; thousands of wordings of one number say no more.
      if (!known) index.set(key, [group]);
      else if (known.length < mostCompared) known.push(group);
    }
  return new Map(
    groups
      .filter(({ conflicts }) => conflicts.length > 0)
      .map((group) => [
        group.key,
        {
          reasons: reasonsOf(group),
          nearby: nearbyOf(
            group,
            looseKeys(group).flatMap((key) => index.get(key) ?? []),
          ),
        },
      ]),
  );
}

const mostCompared = 50;

/** What remains of the key of a group when one thing it counts by is left open, and the wording with it. */
function looseKeys({ measure, nationality, legalBasis, cohortId, agreementId }: ClaimGroup): string[] {
  const place = cohortId ?? agreementId;
  return [
    ['who', measure, place],
    ['where', measure, nationality, legalBasis],
    ['what', nationality, legalBasis, place],
  ].map((parts) => JSON.stringify(parts));
}

function nearbyOf(group: ClaimGroup, candidates: readonly ClaimGroup[]): Nearby[] {
  const inConflict = new Set(group.conflicts.flat());
  const claims = group.claims.filter(({ id }) => inConflict.has(id));
  return [...new Set(candidates)]
    .filter(({ key }) => key !== group.key)
    .map((other) => ({
      key: other.key,
      differs: differences(group, other),
      value: other.overlap,
      fits: claims.filter((claim) => fits(claim, other.overlap)).map(({ id }) => id),
    }))
    .toSorted(
      (one, other) =>
        other.fits.length - one.fits.length ||
        one.differs.length - other.differs.length ||
        (one.key < other.key ? -1 : 1),
    )
    .slice(0, mostNearby);
}

function fits(claim: FigureClaim, value: Interval | null): boolean {
  return (
    value !== null && value.hi !== null && claim.hi !== null && intersect(toInterval(claim), value) !== null
  );
}

function differences(one: ClaimGroup, other: ClaimGroup): Difference[] {
  const differs: [Difference, boolean][] = [
    ['MEASURE', one.measure !== other.measure],
    ['NATIONALITY', one.nationality !== other.nationality],
    ['LEGAL_BASIS', one.legalBasis !== other.legalBasis],
    ['COHORT', one.cohortId !== other.cohortId || one.agreementId !== other.agreementId],
    ['POPULATION', one.population !== other.population],
    [
      'PERIOD',
      !one.claims.some((claim) => other.claims[0] !== undefined && samePeriod(claim, other.claims[0])),
    ],
  ];
  return differs.filter(([, isSo]) => isSo).map(([difference]) => difference);
}

function reasonsOf({ claims, conflicts }: ClaimGroup): WhyApart['reasons'] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const periods = conflicts.map((pair) => pair.flatMap((id) => byId.get(id) ?? []).map(periodOf));
  const hasNoDay = periods.some((pair) => pair.includes(noDay));
  const isOfTwo = periods.some(([one, other]) => one !== other && one !== noDay && other !== noDay);
  return [...(isOfTwo ? (['DAY'] as const) : []), ...(hasNoDay ? (['NO_DAY'] as const) : [])];
}

const periodOf = ({ periodEarliest, periodLatest }: FigureClaim) => `${periodEarliest}/${periodLatest}`;
const noDay = 'null/null';
