import { addDays, type Day } from '../../day.js';
import { aboutProceeding } from '../about.js';
import type { DossierDeadline, ProceedingDossier } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

/** A renewal is a new decree, recorded as an extension or as an order. */
const renewals = ['EXTENDED', 'ORDER'];

/**
 * Q28: the last day of a state of exception has certainly passed and no decree is recorded that can be later than
 * the one its days are counted from. While a deadline has no last day the end is not known, and nothing is asked.
 * High: with no decree the suspended rights are in force again, and people may be held without a basis.
 */
export const exceptionLapsed: QuestionRule<ProceedingDossier> = {
  code: 'Q28',
  thresholds: [],
  ask: (dossier, { on }) => {
    const last = lastOf(dossier.deadlines);
    if (dossier.proceeding.kind !== 'EMERGENCY' || last === null) return [];
    const { id: deadlineId, dueLatest, triggerLatest } = last;
    if (dueLatest === null || dueLatest >= on || last.state === 'MET') return [];
    if (isRenewed(dossier, triggerLatest)) return [];
    const inputs = { deadlineId, dueLatest, triggerLatest };
    return [
      {
        ...aboutProceeding('Q28', dossier),
        ...{ topic: 'LEGAL_BASIS', severity: 'high', inputs, params: inputs },
      },
    ];
  },
};

/** The deadline that falls last, one without a last day before all others; void and waived ones do not stand. */
function lastOf(deadlines: readonly DossierDeadline[]): DossierDeadline | null {
  const [last] = deadlines
    .filter(({ state }) => state !== 'VOID' && state !== 'WAIVED')
    .toSorted((one, other) => compareLast(one, other) || (one.id < other.id ? -1 : 1));
  return last ?? null;
}

function compareLast({ dueLatest: one }: DossierDeadline, { dueLatest: other }: DossierDeadline): number {
  if (one === other) return 0;
  if (one === null) return -1;
  return other !== null && one > other ? -1 : 1;
}

/** A decree of a day not known may be later, as may any when it is not known from when the days are counted. */
function isRenewed({ proceeding }: ProceedingDossier, triggerLatest: Day | null): boolean {
  const from = triggerLatest === null ? null : addDays(triggerLatest, 1);
  return proceeding.events.some(
    ({ type, occurredLatest }) =>
      renewals.includes(type) && (from === null || occurredLatest === null || occurredLatest >= from),
  );
}
