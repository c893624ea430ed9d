import type { Day } from '../../day.js';
import { compareByLatest } from '../../day-bounds.js';
import { mayBeSome } from '../../interval.js';
import { aboutAgreement } from '../about.js';
import type { AgreementDossier, DossierEvent } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

/** It began, or it will not. */
const settling = ['IN_FORCE', 'FIRST_TRANSFER', 'TERMINATED', 'REJECTED'];

/**
 * Q30: the last planned start has certainly passed, nobody can have been on the way, and since the plan was made
 * known nothing is recorded that began the agreement or gave it up. Only the latest plan counts, and one without a
 * last day has not passed. When it is not known since when a plan was known, any such event may be later.
 */
export const plannedStartPassed: QuestionRule<AgreementDossier> = {
  code: 'Q30',
  thresholds: [],
  ask: (dossier, { on }) => {
    const plan = lastPlan(dossier.events);
    if (plan === null || plan.occurredLatest === null || plan.occurredLatest >= on) return [];
    if (mayBeSome(dossier.ledger.boarded) || isSettled(dossier, knownSince(dossier, plan))) return [];
    const inputs = { eventId: plan.id, earliest: plan.occurredEarliest, latest: plan.occurredLatest };
    return [
      {
        ...aboutAgreement('Q30', dossier),
        ...{ topic: 'TERM_EXPIRY', severity: 'low', inputs, params: inputs },
      },
    ];
  },
};

function lastPlan(events: readonly DossierEvent[]): DossierEvent | null {
  const plans = events.filter(({ type }) => type === 'PLANNED_START');
  const inOrder = plans.toSorted(
    (one, other) => compareByLatest(boundsOf(one), boundsOf(other)) || (one.id < other.id ? -1 : 1),
  );
  return inOrder.at(-1) ?? null;
}

const boundsOf = (event: DossierEvent) => ({
  earliest: event.occurredEarliest,
  latest: event.occurredLatest,
});

function knownSince({ sources }: AgreementDossier, { sourceId }: DossierEvent): Day | null {
  return sources.get(sourceId)?.publishedEarliest ?? null;
}

function isSettled({ events }: AgreementDossier, since: Day | null): boolean {
  return events.some(
    ({ type, occurredLatest }) =>
      settling.includes(type) && (since === null || occurredLatest === null || occurredLatest >= since),
  );
}
