import type { Day } from '../../day.js';
import { orderEndings } from '../../ledger/orders.js';
import { aboutCohort } from '../about.js';
import { daysOf } from './days-of.js';
import type { QuestionDraft } from '../draft.js';
import { Family } from './family.js';
import { mayHaveHappened } from '../../happened.js';
import { journeysOf, type Journey } from './journeys.js';
import type { AgreementDossier, DossierCohort, DossierEvent, DossierProceeding } from '../dossier.js';
import { isBefore, momentsOf } from './moments.js';
import type { QuestionRule } from '../rule.js';

/**
 * Q12: an order that covers a cohort, one it is a part of, or a part of it that has no lines of its own, may have been
 * made before the last moment of its transfer, and had not certainly been vacated, stayed or dismissed before the
 * first. Compared by the minute where both have a time and a zone, else by the day. An order without a day, or made
 * after the arrival, asks nothing; nor does a decree of a state of exception. Critical, as an order that may have been
 * defied.
 */
export const orderInForce: QuestionRule<AgreementDossier> = {
  code: 'Q12',
  thresholds: [],
  ask: (dossier, { on }) => {
    const family = new Family(dossier);
    const journeys = new Map(dossier.cohorts.map(({ id }) => [id, journeysOf(family.linesOf(id), on)]));
    return dossier.proceedings
      .filter(({ kind }) => kind !== 'EMERGENCY')
      .flatMap((proceeding) => {
        const covered = new Set(proceeding.cohortIds);
        return dossier.cohorts
          .filter(({ id }) => isCovered(id, { covered, family }))
          .flatMap((cohort) =>
            ask(dossier, { proceeding, cohort, on, journeys: journeys.get(cohort.id) ?? [] }),
          );
      });
  },
};

/** People of a part that no line tells of by itself were moved by the lines of the whole. */
function isCovered(
  id: string,
  { covered, family }: { covered: ReadonlySet<string>; family: Family },
): boolean {
  const parts = family.downwards(id).filter((part) => covered.has(part.id));
  return (
    family.upwards(id).some((above) => covered.has(above.id)) ||
    parts.some((part) => family.linesWithin(part.id).length === 0)
  );
}

interface Covered {
  proceeding: DossierProceeding;
  cohort: DossierCohort;
  journeys: readonly Journey[];
  on: Day;
}

function ask(dossier: AgreementDossier, { proceeding, cohort, journeys, on }: Covered): QuestionDraft[] {
  const events = proceeding.events.filter((event) => mayHaveHappened(event, on));
  const met = events
    .filter(isOrder)
    .flatMap((order) =>
      journeys
        .filter((journey) => wasInForce(order, { journey, events }))
        .map((journey) => ({ order, journey })),
    );
  if (met.length === 0) return [];
  const orders = met.map(({ order }) => order);
  const transfers = met.map(({ journey }) => journey);
  const { earliest, latest } = daysOf(orders);
  const inputs = {
    ...{ proceedingId: proceeding.id, cohortId: cohort.id },
    ...{ orders: idsOf(orders), transfers: idsOf(transfers.map(({ boarding }) => boarding)) },
    ...{ orderEarliest: earliest, orderLatest: latest },
    earliest: daysOf(transfers.map(({ boarding }) => boarding)).earliest,
    latest: transfers.map(({ lastDay }) => lastDay).reduce((one, other) => (one > other ? one : other)),
  };
  const { about, ...told } = aboutCohort('Q12', dossier, { cohortId: cohort.id, more: [proceeding.id] });
  return [
    {
      ...told,
      about: { ...about, proceedingId: proceeding.id },
      topic: 'COMPLIANCE',
      severity: 'critical',
      inputs,
      params: inputs,
    },
  ];
}

function wasInForce(
  order: DossierEvent,
  { journey, events }: { journey: Journey; events: readonly DossierEvent[] },
): boolean {
  const made = momentsOf(order);
  if (made.first === null && made.last === null) return false;
  if (isBefore(journey.last, made.first)) return false;
  return !events.some((event) => {
    if (!orderEndings.includes(event.type)) return false;
    const ended = momentsOf(event);
    const isAfterOrder = made.last !== null && ended.first !== null && !isBefore(ended.first, made.last);
    return isAfterOrder && isBefore(ended.last, journey.first) && !mayBeLifted(event, { journey, events });
  });
}

/** A stay that may have been lifted before the people arrived did not certainly suspend the order. */
function mayBeLifted(
  stay: DossierEvent,
  { journey, events }: { journey: Journey; events: readonly DossierEvent[] },
): boolean {
  return events.some((event) => {
    if (stay.type !== 'STAYED' || event.type !== 'STAY_LIFTED') return false;
    const lifted = momentsOf(event);
    return !isBefore(lifted.last, momentsOf(stay).first) && !isBefore(journey.last, lifted.first);
  });
}

function isOrder({ type }: DossierEvent): boolean {
  return type === 'INJUNCTION' || type === 'ORDER';
}

function idsOf(records: readonly { id: string }[]): string[] {
  return [...new Set(records.map(({ id }) => id))].toSorted();
}
