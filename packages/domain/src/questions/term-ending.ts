import type { Day } from '../day.js';
import { mayBeSome } from '../interval.js';
import { termSpan } from '../terms/span.js';
import type { QuestionDraft, Severity } from './draft.js';
import { lapsing, peopleOf, subjectOf, type TermSubject } from './term-subject.js';

const defaultThresholds = [180, 90, 30, 7] as const;
const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/**
 * Q01: the term ends within so many days and for some of its detainees no outcome is recorded. It stays open
 * between the first and the last possible end, where the term may have ended and Q02 cannot yet say that it has.
 */
export function termEnding(
  subject: TermSubject,
  on: Day,
  thresholds: readonly number[] = defaultThresholds,
): QuestionDraft[] {
  const { ledger } = subject;
  const span = termSpan(lapsing(subject.windows), on);
  const pending = span.state === 'NOT_STARTED' || span.state === 'RUNNING' || span.state === 'MAY_HAVE_ENDED';
  if (!pending || span.earliest === null || span.daysLeft === null || !mayBeSome(ledger.withoutOutcome))
    return [];
  const daysLeft = span.daysLeft.lo;
  const reached = thresholds.toSorted((one, other) => one - other);
  const threshold = reached.find((days) => daysLeft <= days);
  if (threshold === undefined) return [];
  const people = peopleOf(ledger);
  const mayHaveEnded = span.state === 'MAY_HAVE_ENDED';
  const term = { earliest: span.earliest, latest: span.latest, mayHaveEnded };
  return [
    {
      ...subjectOf('Q01', subject),
      topic: 'TERM_EXPIRY',
      severity: severities[reached.indexOf(threshold)] ?? 'low',
      inputs: { ...term, ...people, thresholdDays: threshold },
      params: { ...term, ...people, daysLeftLo: daysLeft, daysLeftHi: span.daysLeft.hi },
    },
  ];
}
