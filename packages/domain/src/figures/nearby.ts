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

const mostNearby = 3;

// A number of three digits is seldom the same by chance.
const telling = 100;

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
  const disputed = groups.filter(({ conflicts }) => conflicts.length > 0);
  return new Map(
    disputed.map((group) => {
      const claims = inConflict(group);
      const numbers = claims.flatMap(({ lo }) =>
        lo !== null && lo >= telling ? [numberKey(group, lo)] : [],
      );
      const keys = new Set([...looseKeys(group), ...numbers]);
      const candidates = [...keys].flatMap((key) => index.get(key) ?? []);
      return [group.key, { reasons: reasonsOf(group), nearby: nearbyOf({ group, claims, candidates }) }];
    }),
  );
}

function inConflict({ claims, conflicts }: ClaimGroup): FigureClaim[] {
  const ids = new Set(conflicts.flat());
  return claims.filter(({ id }) => ids.has(id));
}

const mostCompared = 50;

/** By what a claim finds the groups that state its number of the same nationality and legal basis. */
function numberKey({ unit, nationality, legalBasis }: ClaimGroup, number: number): string {
  return JSON.stringify(['number', unit, nationality, legalBasis, number]);
}

/** What remains of the key of a group when one thing it counts by is left open, and the wording with it. */
function looseKeys(group: ClaimGroup): string[] {
  const { measure, unit, nationality, legalBasis, cohortId, agreementId, overlap } = group;
  const place = cohortId ?? agreementId;
  const isTelling = overlap !== null && overlap.lo === overlap.hi && overlap.lo >= telling;
  const number = isTelling ? [numberKey(group, overlap.lo)] : [];
  const loose = [
    ['who', unit, measure, place],
    ['where', unit, measure, nationality, legalBasis],
    ['what', unit, nationality, legalBasis, place],
  ].map((parts) => JSON.stringify(parts));
  return [...loose, ...number];
}

interface Compared {
  group: ClaimGroup;
  /** Its claims that conflict. */
  claims: readonly FigureClaim[];
  candidates: readonly ClaimGroup[];
}

function nearbyOf({ group, claims, candidates }: Compared): Nearby[] {
  return (
    [...new Set(candidates)]
      .filter(({ key }) => key !== group.key)
      .map((other) => ({
        key: other.key,
        differs: differences(group, other),
        value: other.overlap,
        fits: claims.filter((claim) => fits(claim, other.overlap)).map(({ id }) => id),
      }))
      // Of what differs in measure or in place only the same number is worth a word.
      .filter(
        ({ fits, differs }) =>
          fits.length > 0 || !(differs.includes('MEASURE') || differs.includes('COHORT')),
      )
      .toSorted(
        (one, other) =>
          other.fits.length - one.fits.length ||
          one.differs.length - other.differs.length ||
          (one.key < other.key ? -1 : 1),
      )
      .slice(0, mostNearby)
  );
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
