import type { Day } from '../day.js';
import { mayBeSome } from '../interval.js';
import { termSpan } from '../terms/span.js';
import type { QuestionDraft } from './draft.js';
import { lapsing, peopleOf, subjectOf, type TermSubject } from './term-subject.js';

/**
 * Q02: the last possible end of the term has passed and for some of its detainees no outcome is recorded. A
 * recorded extension has moved the end, or left it open when its length is not known; an agreement that another
 * took the place of is asked about under the other.
 */
export function termEnded(subject: TermSubject, on: Day): QuestionDraft[] {
  const { ledger } = subject;
  const span = termSpan(lapsing(subject.windows), on);
  if (span.state !== 'ENDED' || span.daysSince === null || !mayBeSome(ledger.withoutOutcome)) return [];
  const people = peopleOf(ledger);
  const term = { earliest: span.earliest, latest: span.latest };
  return [
    {
      ...subjectOf('Q02', subject),
      topic: 'DISPOSITION',
      severity: 'critical',
      inputs: { ...term, ...people },
      params: { ...term, ...people, daysSinceLo: span.daysSince.lo, daysSinceHi: span.daysSince.hi },
    },
  ];
}
