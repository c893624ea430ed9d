import { daysBetween, type Day } from '../../day.js';
import type { DossierSource } from '../dossier.js';

interface Span {
  on: Day;
  days: number;
}

/** Says whether more than so many days have certainly passed; never of a last day that is not known. */
export function isOlder(latest: Day | null, { on, days }: Span): boolean {
  return latest !== null && daysBetween(latest, on) > days;
}

/** Says whether its last day is known and not more than so many days before; it may still be to come. */
export function isRecent(latest: Day | null, { on, days }: Span): boolean {
  return latest !== null && !isOlder(latest, { on, days });
}

/** The last day a claim is of: that of its period, or else the day its source came out, by which it was so. */
export function lastDayOf(
  claim: { periodLatest: Day | null; sourceId: string },
  sources: ReadonlyMap<string, DossierSource>,
): Day | null {
  return claim.periodLatest ?? sources.get(claim.sourceId)?.publishedLatest ?? null;
}
