import type { Day } from '../../day.js';
import { aboutProceeding } from '../about.js';
import { isOlder } from './ages.js';
import { mayHaveHappened } from '../../happened.js';
import type { DossierEvent, ProceedingDossier } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

const daysToDecide = 90;
const over = ['DECIDED', 'CLOSED'];
const awaiting = ['ARGUED', 'SUBMITTED'];
const deciding = ['DECIDED', 'DISMISSED', 'ORDER', 'INJUNCTION', 'VACATED'];

/**
 * Q14: the last thing recorded of a case is that it was argued or submitted for decision, certainly more than so
 * many days ago. A later event of whatever kind, one that may be later because its last day is not known, or a
 * decision of the same day, asks nothing. Medium: the forum may take its time, and people wait for it.
 */
export const decisionPending: QuestionRule<ProceedingDossier> = {
  code: 'Q14',
  thresholds: [daysToDecide],
  ask: (dossier, { on, thresholds: [days = daysToDecide] }) => {
    const { proceeding } = dossier;
    const last = lastAwaiting(proceeding.events, on);
    if (last === null || over.includes(proceeding.state) || !isOlder(last.day, { on, days })) return [];
    const { id, type, occurredEarliest } = last.event;
    const inputs = { event: id, type, earliest: occurredEarliest, latest: last.day };
    return [
      {
        ...aboutProceeding('Q14', dossier),
        topic: 'ACCOUNTABILITY',
        severity: 'medium',
        inputs,
        params: inputs,
      },
    ];
  },
};

/** The event since which a decision is awaited, when nothing came after it. */
function lastAwaiting(events: readonly DossierEvent[], on: Day): { event: DossierEvent; day: Day } | null {
  const known = events.filter((event) => mayHaveHappened(event, on));
  const days = known.map(({ occurredLatest }) => occurredLatest);
  const day = days.toSorted().at(-1) ?? null;
  if (day === null || days.includes(null)) return null;
  const last = known.filter(({ occurredLatest }) => occurredLatest === day);
  const event = last.toSorted(byId).find(({ type }) => awaiting.includes(type));
  return event === undefined || last.some(({ type }) => deciding.includes(type)) ? null : { event, day };
}

const byId = (one: DossierEvent, other: DossierEvent) => (one.id < other.id ? -1 : 1);
