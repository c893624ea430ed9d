interface Span {
  lo: number | null;
  hi: number | null;
}

/** A scale from zero to a round number that holds every claim of a measure. */
export interface CountScale {
  max: number;
  ticks: number[];
}

/** Where a claim lies on the scale, in hundredths of its width. */
export interface Placement {
  left: number;
  width: number;
  /** Nothing bounds the claim above, so the bar runs to the edge and fades. */
  isOpen: boolean;
}

/**
 * One scale for all claims of a measure, so that they can be compared by eye.
 *
 * @example
 * countScale([{ lo: 252, hi: 252 }, { lo: 36, hi: null }]) // { max: 300, ticks: [0, 100, 200, 300] }
 */
export function countScale(claims: readonly Span[]): CountScale {
  const largest = Math.max(1, ...claims.flatMap(({ lo, hi }) => [lo ?? 0, hi ?? 0]));
  const step = roundUp(largest / 4);
  const steps = Math.ceil(largest / step);
  return { max: steps * step, ticks: Array.from({ length: steps + 1 }, (_, index) => index * step) };
}

/** Places a claim on the scale; a number without a lower bound begins at zero. */
export function placeOn({ max }: CountScale, { lo, hi }: Span): Placement {
  const left = ((lo ?? 0) / max) * 100;
  if (hi === null) return { left, width: 100 - left, isOpen: true };
  return { left, width: Math.max(0, (hi / max) * 100 - left), isOpen: false };
}

// 1, 2, 2.5 and 5 times a power of ten are the steps people read without counting.
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= value) ?? 10;
  return Math.max(1, factor * power);
}
