import { mayBeSome } from '../interval.js';
import type { QuestionDraft } from './draft.js';
import { subjectOf, type TermSubject } from './term-subject.js';

/** Q03: people were transferred, or the agreement is in force, and its term cannot be computed. */
export function termUnknown(subject: TermSubject): QuestionDraft[] {
  const { agreement, windows, ledger } = subject;
  const blind = windows.filter((window) => window.state === 'NOT_COMPUTABLE');
  if (blind.length === 0 || !(agreement.inForce || mayBeSome(ledger.boarded))) return [];
  const missing = [...new Set(blind.flatMap(({ steps }) => steps.map(({ code }) => code)))].toSorted();
  const inputs = {
    missing,
    windows: blind.length,
    boardedLo: ledger.boarded.lo,
    boardedHi: ledger.boarded.hi,
  };
  return [{ ...subjectOf('Q03', subject), topic: 'TERM_EXPIRY', severity: 'medium', inputs, params: inputs }];
}
