import { daysBetween, type Day } from '../../day.js';
import { keyOf } from '../../figures.js';
import { intersect, toInterval, type Interval } from '../../interval.js';
import { grouped } from '../../grouped.js';
import type { DossierFigure } from '../dossier.js';

/**
 * Figures by what they count and in what unit. The groups are those of reconcile(), which compares every pair: the
 * rules run over hundreds of thousands of figures and cannot.
 */
export function groupFigures(figures: readonly DossierFigure[]): Map<string, DossierFigure[]> {
  return grouped(figures, keyOf);
}

/** The numbers that all firm figures of a group allow, or all when none is firm; null when they have none in common. */
export function sharedInterval(group: readonly DossierFigure[]): Interval | null {
  const firm = group.filter(isFirm);
  return (firm.length > 0 ? firm : group)
    .map(toInterval)
    .reduce<Interval | null>((shared, each) => shared && intersect(shared, each), { lo: 0, hi: null });
}

/** The figures of a group that cannot be right together with another of it: those in the conflicts of reconcile(). */
export function conflicting(group: readonly DossierFigure[]): DossierFigure[] {
  const firm = group.filter(isFirm);
  // Most groups agree, whatever the periods, and that is seen in one pass.
  if (sharedInterval(firm) !== null) return [];
  const edges = new Edges(firm);
  return firm.filter((figure) => {
    const { lo, hi } = toInterval(figure);
    const { greatestLo, leastHi } = edges.near(figure);
    return lo > leastHi || (hi !== null && hi < greatestLo);
  });
}

function isFirm({ bound }: DossierFigure): boolean {
  return bound !== 'about' && bound !== 'vague';
}

interface Edge {
  greatestLo: number;
  leastHi: number;
}

// Sources that mean one event date it up to three days apart, as in reconcile().
const shifts = [-3, -2, -1, 0, 1, 2, 3];
const epoch: Day = '1970-01-01';
const noEdge: Edge = { greatestLo: -Infinity, leastHi: Infinity };

/** The outermost edges of figures by period, with `*` for whatever the start or the end is. */
class Edges {
  readonly #byPeriod = new Map<string, Edge>();
  readonly #near = new Map<string, Edge>();

  constructor(figures: readonly DossierFigure[]) {
    for (const figure of figures) {
      const [start, end] = periodOf(figure);
      const { lo, hi } = toInterval(figure);
      const edge = { greatestLo: lo, leastHi: hi ?? Infinity };
      for (const key of [`${start}/${end}`, `${start}/*`, `*/${end}`, '*/*'])
        this.#byPeriod.set(key, outer(this.#byPeriod.get(key) ?? noEdge, edge));
    }
  }

  /** Of all figures whose period may be that of the figure, itself included. */
  near(figure: DossierFigure): Edge {
    const [start, end] = periodOf(figure);
    const period = `${start}/${end}`;
    const known = this.#near.get(period);
    if (known !== undefined) return known;
    const found = around(start)
      .flatMap((from) => around(end).map((to) => this.#byPeriod.get(`${from}/${to}`) ?? noEdge))
      .reduce(outer);
    this.#near.set(period, found);
    return found;
  }
}

function periodOf({ periodEarliest, periodLatest }: DossierFigure): [number | null, number | null] {
  return [numberOf(periodEarliest), numberOf(periodLatest)];
}

function numberOf(day: Day | null): number | null {
  return day === null ? null : daysBetween(epoch, day);
}

/** A day that is not known may be any. */
function around(day: number | null): (number | string | null)[] {
  return day === null ? ['*'] : [...shifts.map((shift) => day + shift), null];
}

function outer(one: Edge, other: Edge): Edge {
  return {
    greatestLo: Math.max(one.greatestLo, other.greatestLo),
    leastHi: Math.min(one.leastHi, other.leastHi),
  };
}
