import type { Day } from '@paradero/domain/day';
import { mayHaveHappened, type Occurred } from '@paradero/domain/happened';
import type { DossierSource } from '@paradero/domain/questions/dossier';

/**
 * Tells the claims that may have been published by a day from those that certainly came later: a question of a past
 * day does not rest on what nobody could know then. A source without a date may have been there.
 */
export function publishedBy(
  day: Day,
  sources: ReadonlyMap<string, DossierSource>,
): (claim: { readonly sourceId: string }) => boolean {
  return ({ sourceId }) => {
    const earliest = sources.get(sourceId)?.publishedEarliest ?? null;
    return earliest === null || earliest <= day;
  };
}

/** Tells the events that may have happened by a day; a planned start is a plan from the day it was made known. */
export const happenedBy =
  (day: Day) =>
  (event: Occurred & { readonly type: string }): boolean =>
    event.type === 'PLANNED_START' || mayHaveHappened(event, day);
