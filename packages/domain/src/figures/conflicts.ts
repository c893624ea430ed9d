import type { Day } from '../day.js';
import { toInterval } from '../interval.js';
import { toleranceDays, type FigureClaim } from './claim.js';

/** Pairs of claims that cannot both be right are listed up to so many; the total tells how many there are. */
export const mostConflicts = 200;

/** Claims that cannot both be right. */
export interface Conflicts {
  /** The first pairs, the claim with the lower number first. */
  pairs: [string, string][];
  total: number;
}

/**
 * The pairs of claims of one group that have no number in common and are of the same time. No pair is compared:
 * claims are looked up by period and number, so that ten thousand of them take no longer than a moment.
 */
export function conflictsOf(claims: readonly FigureClaim[]): Conflicts {
  const placed = claims.map(place).toSorted(byNumber);
  const above = new Above(placed);
  const found: Conflicts = { pairs: [], total: 0 };
  for (const claim of placed.toSorted((one, other) => (one.hi ?? Infinity) - (other.hi ?? Infinity))) {
    const { total, first } = above.claim(claim, mostConflicts - found.pairs.length);
    found.total += total;
    found.pairs.push(...first.map((id): [string, string] => [claim.id, id]));
  }
  return found;
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

/** Claims in order of their number by period, with `*` for whatever the start or the end is. */
class Above {
  readonly #byPeriod = new Map<string, Placed[]>();

  constructor(claims: readonly Placed[]) {
    for (const claim of claims) {
      const { start, end } = claim;
      for (const key of [`${start}/${end}`, `${start}/*`, `*/${end}`, '*/*']) {
        const known = this.#byPeriod.get(key);
        if (known) known.push(claim);
        else this.#byPeriod.set(key, [claim]);
      }
    }
  }

  /** How many claims of the same time lie wholly above one, and the first of them. */
  claim({ start, end, hi }: Placed, most: number): { total: number; first: string[] } {
    if (hi === null) return { total: 0, first: [] };
    const found = { total: 0, first: empty.slice() };
    for (const from of around(start))
      for (const to of around(end)) {
        const claims = this.#byPeriod.get(`${from}/${to}`);
        if (claims === undefined) continue;
        const begin = firstAbove(claims, hi);
        found.total += claims.length - begin;
        if (most > 0) found.first.push(...claims.slice(begin, begin + most));
      }
    const first = found.first.toSorted(byNumber).slice(0, most);
    return { total: found.total, first: first.map(({ id }) => id) };
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
