import { hull, intersect, toInterval, type Interval } from '../../interval.js';
import type { DossierFigure } from '../dossier.js';

/** What figures of one thing come to: the chosen ones or else all; from the least to the most where they clash. */
export function worthOf(figures: readonly DossierFigure[]): Interval {
  const intervals = chosenOrAll(figures).map(toInterval);
  const all = intervals.reduce(hull);
  return intervals.reduce<Interval | null>((shared, next) => shared && intersect(shared, next), all) ?? all;
}

/** The figures chosen as working values where there are any, or else all of them. */
export function chosenOrAll(figures: readonly DossierFigure[]): readonly DossierFigure[] {
  const chosen = figures.filter((figure) => figure.chosen);
  return chosen.length > 0 ? chosen : figures;
}
