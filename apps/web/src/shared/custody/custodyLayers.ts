import type { CustodyThrough } from '@paradero/contract/views/custody';
import { dayToX } from '../charts/marks/time.js';

export type CustodyPoint = CustodyThrough['points'][number];

/**
 * The layers from the ground up: those without a recorded outcome first, so that they can be compared through
 * time, and the known outcomes on top.
 */
export const layers = ['unaccounted', 'held', 'onPermit', 'undetermined', 'outcomes'] as const;
export type Layer = (typeof layers)[number];

/** A point as the chart stacks it: what is certain of each layer, and the undetermined rest as its own layer. */
export interface StackedPoint extends Record<Layer, number> {
  x: number;
  point: CustodyPoint;
  /** Room drawn on top where nothing limits how many there were. */
  unbounded: number;
  /** The least and the most received, drawn as lines where they differ. */
  least: number | null;
  most: number | null;
}

/** Points to stack. Each layer gets what it has for certain; the API's undetermined rest closes the stack. */
export function stackPoints(points: readonly CustodyPoint[]): StackedPoint[] {
  const highest = Math.max(1, ...points.map(({ entered }) => entered.hi ?? entered.lo));
  return points.map((point) => ({
    x: dayToX(point.day),
    point,
    unaccounted: point.unaccounted.lo,
    undetermined: point.undetermined ?? 0,
    held: point.held.lo,
    onPermit: point.onPermit.lo,
    outcomes: point.outcomes.lo,
    unbounded: point.undetermined === null ? highest / 8 : 0,
    ...boundsOf(point),
  }));
}

function boundsOf({ entered: { lo, hi } }: CustodyPoint): Pick<StackedPoint, 'least' | 'most'> {
  return lo === hi ? { least: null, most: null } : { least: lo, most: hi };
}

/** The points from a day on; what held on that day is carried over from the last change before it. */
export function pointsSince(points: readonly CustodyPoint[], since: string | null): readonly CustodyPoint[] {
  if (since === null) return points;
  const later = points.filter(({ day }) => day >= since);
  const before = points.findLast(({ day }) => day < since);
  if (before === undefined || later[0]?.day === since) return later;
  return [{ ...before, day: since }, ...later];
}
