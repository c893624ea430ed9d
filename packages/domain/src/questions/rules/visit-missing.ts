import { custodyGroup } from '../../custody.js';
import type { Day } from '../../day.js';
import { compareByLatest } from '../../day-bounds.js';
import { grouped } from '../../grouped.js';
import { toInterval } from '../../interval.js';
import { aboutFacility, span } from '../about.js';
import { isOlder, isRecent } from './ages.js';
import { isLive } from './live.js';
import type { FacilityDossier, DossierVisit } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

const days = 90;

/**
 * Q21: somebody is held there, people have been for more than some days, and no independent visitor who was let in
 * is known to have come in that time. A refused visit is none, nor is one on a day not known. Critical when a
 * reprisal is alleged that can only be of the day of the last visit or later.
 */
export const visitMissing: QuestionRule<FacilityDossier> = {
  code: 'Q21',
  thresholds: [days],
  ask: (dossier, { on, thresholds: [within = days] }) => {
    if (dossier.held.lo === 0 || !heldSince(dossier, { on, days: within })) return [];
    const visits = dossier.visits.filter((visit) => isIndependent(visit) && hasBegun(visit, on));
    if (visits.some(({ visitedLatest }) => isRecent(visitedLatest, { on, days: within }))) return [];
    const last = visits.toSorted(byDay).at(-1) ?? null;
    const reprisalAfterVisit = reprisedAfter(dossier, last);
    const inputs = {
      ...span('held', dossier.held),
      lastChangeBy: lastChangeBy(dossier, on),
      visited: last !== null,
      earliest: last?.visitedEarliest ?? null,
      latest: last?.visitedLatest ?? null,
      reprisalAfterVisit,
    };
    const severity = reprisalAfterVisit ? 'critical' : 'high';
    return [{ ...aboutFacility('Q21', dossier), topic: 'ACCESS', severity, inputs, params: inputs }];
  },
};

function heldSince({ facility, custody }: FacilityDossier, age: { on: Day; days: number }): boolean {
  return custody.some(
    (line) =>
      line.facilityId === facility.id &&
      ['held', 'unknown'].includes(custodyGroup(line.toStatus)) &&
      toInterval(line).lo > 0 &&
      isOlder(line.occurredLatest, age),
  );
}

/**
 * The day by which the record last speaks of every group there: of what became of people since, it says nothing. Of
 * several groups it is the one longest left alone, for news of one is no news of another.
 */
function lastChangeBy({ custody }: FacilityDossier, on: Day): Day | null {
  const lines = custody.filter(({ occurredLatest }) => occurredLatest !== null && occurredLatest <= on);
  const last = [...grouped(lines, ({ cohortId }) => cohortId).values()].flatMap(
    (ofCohort) =>
      ofCohort
        .flatMap(({ occurredLatest }) => occurredLatest ?? [])
        .toSorted()
        .at(-1) ?? [],
  );
  return last.toSorted().at(0) ?? null;
}

function isIndependent({ admission, independent }: DossierVisit): boolean {
  return independent && (admission === 'FULL' || admission === 'PARTIAL');
}

function hasBegun({ visitedEarliest }: DossierVisit, on: Day): boolean {
  return visitedEarliest === null || visitedEarliest <= on;
}

/** Those whose last day is not known come first: nothing is known to be later. */
function byDay(one: DossierVisit, other: DossierVisit): number {
  const unknown = Number(other.visitedLatest === null) - Number(one.visitedLatest === null);
  return unknown || compareByLatest(boundsOf(one), boundsOf(other)) || (one.id < other.id ? -1 : 1);
}

const boundsOf = (visit: DossierVisit) => ({ earliest: visit.visitedEarliest, latest: visit.visitedLatest });

function reprisedAfter({ facility, allegations }: FacilityDossier, visit: DossierVisit | null): boolean {
  const by = visit?.visitedLatest ?? null;
  return allegations.some(
    (allegation) =>
      allegation.category === 'REPRISAL' &&
      allegation.facilityId === facility.id &&
      isLive(allegation) &&
      by !== null &&
      allegation.periodEarliest !== null &&
      allegation.periodEarliest >= by,
  );
}
