import { codesOf } from '@paradero/contract/vocabulary';
import type { CohortCounts } from '@paradero/contract/views/counts';

export type CountGroup = CohortCounts['groups'][number];
export type CountClaim = CountGroup['claims'][number];
export type CountSum = CohortCounts['sums'][number];

/** Groups of claims that count the same kind of thing, in the order of the vocabulary. */
export function byMeasure(groups: readonly CountGroup[]): { measure: string; groups: CountGroup[] }[] {
  const measures = codesOf('measures').filter((code) => groups.some(({ measure }) => measure === code));
  return measures.map((measure) => ({
    measure,
    groups: groups.filter((group) => group.measure === measure).toSorted(compareByLargest),
  }));
}

/** The claims a claim cannot both be right with. */
export function rivalsOf(group: CountGroup, id: string): CountClaim[] {
  const ids = group.conflicts.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []));
  return group.claims.filter((claim) => ids.includes(claim.id));
}

/** Claims of a group from the least to the greatest number, so that the eye runs along the scale. */
export function inOrderOfSize(claims: readonly CountClaim[]): CountClaim[] {
  return claims.toSorted(
    (one, other) => (one.lo ?? 0) - (other.lo ?? 0) || (one.hi ?? Infinity) - (other.hi ?? Infinity),
  );
}

function compareByLargest(one: CountGroup, other: CountGroup): number {
  return largest(other) - largest(one);
}

const largest = ({ claims }: CountGroup) => Math.max(...claims.map(({ lo, hi }) => hi ?? lo ?? 0));
