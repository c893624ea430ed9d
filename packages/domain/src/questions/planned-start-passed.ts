import type { Day } from '../day.js';
import { compareByLatest } from '../day-bounds.js';
import { mayBeSome } from '../interval.js';
import { aboutAgreement } from './about.js';
import type { AgreementMatter, MatterEvent } from './matter.js';
import type { QuestionRule } from './rule.js';

/** It began, or it will not. */
const settling = ['IN_FORCE', 'FIRST_TRANSFER', 'TERMINATED', 'REJECTED'];

/**
 * Q30: the last planned start has certainly passed, nobody can have been on the way, and since the plan was made
 * known nothing is recorded that began the agreement or gave it up. Only the latest plan counts, and one without a
 * last day has not passed. When it is not known since when a plan was known, any such event may be later.
 */
export const plannedStartPassed: QuestionRule<AgreementMatter> = {
  code: 'Q30',
  thresholds: [],
  ask: (matter, { on }) => {
    const plan = lastPlan(matter.events);
    if (plan === null || plan.occurredLatest === null || plan.occurredLatest >= on) return [];
    if (mayBeSome(matter.ledger.boarded) || isSettled(matter, knownSince(matter, plan))) return [];
    const inputs = { eventId: plan.id, earliest: plan.occurredEarliest, latest: plan.occurredLatest };
    return [
      {
        ...aboutAgreement('Q30', matter),
        ...{ topic: 'TERM_EXPIRY', severity: 'low', inputs, params: inputs },
      },
    ];
  },
};

function lastPlan(events: readonly MatterEvent[]): MatterEvent | null {
  const plans = events.filter(({ type }) => type === 'PLANNED_START');
  return plans.toSorted((one, other) => compareByLatest(boundsOf(one), boundsOf(other))).at(-1) ?? null;
}

const boundsOf = (event: MatterEvent) => ({ earliest: event.occurredEarliest, latest: event.occurredLatest });

function knownSince({ sources }: AgreementMatter, { sourceId }: MatterEvent): Day | null {
  return sources.get(sourceId)?.publishedEarliest ?? null;
}

function isSettled({ events }: AgreementMatter, since: Day | null): boolean {
  return events.some(
    ({ type, occurredLatest }) =>
      settling.includes(type) && (since === null || occurredLatest === null || occurredLatest >= since),
  );
}
