import type { Day } from '../day.js';
import { intersect, toInterval, type Interval } from '../interval.js';
import { isFirm, toleranceDays, type FigureClaim } from './claim.js';

/** Pairs of claims that cannot both be right are listed up to so many; the total tells how many there are. */
export const mostConflicts = 200;

/** Claims that cannot both be right. */
export interface Conflicts {
  /** The first pairs, the claim with the lower number first. */
  pairs: [string, string][];
  total: number;
}

/**
 * The pairs of firm claims of one group that have no number in common and are of the same time. No pair is compared:
 * claims are looked up by period and number, so that ten thousand of them take no longer than a moment.
 */
export function conflictsOf(claims: readonly FigureClaim[]): Conflicts {
  const placed = claims.filter(isFirm).map(place).toSorted(byNumber);
  const contemporaries = new Contemporaries(placed);
  const found: Conflicts = { pairs: [], total: 0 };
  for (const claim of placed.toSorted((one, other) => (one.hi ?? Infinity) - (other.hi ?? Infinity))) {
    const { total, first } = contemporaries.above(claim, mostConflicts - found.pairs.length);
    found.total += total;
    found.pairs.push(...first.map((id): [string, string] => [claim.id, id]));
  }
  return found;
}

/** The claims of one group that are in such a pair, in the order in which they came. */
export function conflicting<Claim extends FigureClaim>(claims: readonly Claim[]): Claim[] {
  const firm = claims.filter(isFirm);
  // Most groups agree, whatever the periods, and that is seen in one pass.
  if (overlapOf(firm) !== null) return [];
  const contemporaries = new Contemporaries(firm.map(place).toSorted(byNumber));
  return firm.filter((claim) => contemporaries.exclude(place(claim)));
}

/** The numbers that all firm claims of a group allow, or all when none is firm; null when they have none in common. */
export function overlapOf(claims: readonly FigureClaim[]): Interval | null {
  const firm = claims.filter(isFirm);
  return (firm.length > 0 ? firm : claims)
    .map(toInterval)
    .reduce<Interval | null>((shared, each) => shared && intersect(shared, each), { lo: 0, hi: null });
}

interface Placed {
  id: string;
  lo: number;
  hi: number | null;
  start: number | null;
  end: number | null;
}

function place(claim: FigureClaim): Placed {
  const { id, periodEarliest, periodLatest } = claim;
  return { id, ...toInterval(claim), start: numberOf(periodEarliest), end: numberOf(periodLatest) };
}

const millisecondsADay = 86_400_000;

/** A calendar day as a number; a date without a time is one of UTC, where every day is as long. */
function numberOf(day: Day | null): number | null {
  return day === null ? null : Date.parse(day) / millisecondsADay;
}

function byNumber(one: Placed, other: Placed): number {
  return one.lo - other.lo || (one.id < other.id ? -1 : Number(one.id > other.id));
}

/** Claims of one period in order of their number. */
interface OfPeriod {
  claims: Placed[];
  leastHi: number;
}

/** Claims by period, with `*` for whatever the start or the end is. */
class Contemporaries {
  readonly #byPeriod = new Map<string, OfPeriod>();
  readonly #near = new Map<string, OfPeriod[]>();

  constructor(inOrder: readonly Placed[]) {
    for (const claim of inOrder) {
      const { start, end, hi } = claim;
      for (const key of [`${start}/${end}`, `${start}/*`, `*/${end}`, '*/*']) {
        const known = this.#byPeriod.get(key) ?? { claims: [], leastHi: Infinity };
        known.claims.push(claim);
        known.leastHi = Math.min(known.leastHi, hi ?? Infinity);
        this.#byPeriod.set(key, known);
      }
    }
  }

  /** How many claims of the same time lie wholly above one, and the first of them. */
  above(claim: Placed, most: number): { total: number; first: string[] } {
    const { hi } = claim;
    if (hi === null) return { total: 0, first: [] };
    const found = { total: 0, first: empty.slice() };
    for (const { claims } of this.#nearTo(claim)) {
      const begin = firstAbove(claims, hi);
      found.total += claims.length - begin;
      if (most > 0) found.first.push(...claims.slice(begin, begin + most));
    }
    const first = found.first.toSorted(byNumber).slice(0, most);
    return { total: found.total, first: first.map(({ id }) => id) };
  }

  /** Says whether a claim of the same time lies wholly above or below one. */
  exclude(claim: Placed): boolean {
    return this.#nearTo(claim).some(
      ({ claims, leastHi }) =>
        leastHi < claim.lo || (claim.hi !== null && (claims.at(-1)?.lo ?? 0) > claim.hi),
    );
  }

  #nearTo({ start, end }: Placed): OfPeriod[] {
    const period = `${start}/${end}`;
    const known = this.#near.get(period);
    if (known !== undefined) return known;
    const found = around(start).flatMap((from) =>
      around(end).flatMap((to) => this.#byPeriod.get(`${from}/${to}`) ?? []),
    );
    this.#near.set(period, found);
    return found;
  }
}

const empty: readonly Placed[] = [];
const shifts = Array.from({ length: 2 * toleranceDays + 1 }, (_, index) => index - toleranceDays);

/** A day that is not known may be any. */
function around(day: number | null): (number | string | null)[] {
  return day === null ? ['*'] : [...shifts.map((shift) => day + shift), null];
}

function firstAbove(claims: readonly Placed[], hi: number): number {
  let [low, high] = [0, claims.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle]?.lo ?? Infinity) > hi) high = middle;
    else low = middle + 1;
  }
  return low;
}
