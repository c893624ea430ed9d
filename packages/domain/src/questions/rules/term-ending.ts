import { mayBeSome } from '../../interval.js';
import { termSpan } from '../../terms/span.js';
import type { Severity } from '../draft.js';
import type { TermDossier } from '../dossier.js';
import type { QuestionRule } from '../rule.js';
import { aboutAgreement, lapsing, peopleOf } from '../about.js';

const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];
const pending = ['NOT_STARTED', 'RUNNING', 'MAY_HAVE_ENDED'];

/**
 * Q01: the term ends within so many days and for some of its detainees no outcome is recorded. It stays open
 * between the first and the last possible end, where the term may have ended and Q02 cannot yet say that it has.
 */
export const termEnding: QuestionRule<TermDossier> = {
  code: 'Q01',
  thresholds: [180, 90, 30, 7],
  ask: (dossier, { on, thresholds }) => {
    const { ledger } = dossier;
    const span = termSpan(lapsing(dossier.windows), on);
    const { earliest, latest, daysLeft } = span;
    if (!pending.includes(span.state) || earliest === null || daysLeft === null) return [];
    if (!mayBeSome(ledger.withoutOutcome)) return [];
    const reached = thresholds.toSorted((one, other) => one - other);
    const threshold = reached.find((days) => daysLeft.lo <= days);
    if (threshold === undefined) return [];
    const mayHaveEnded = span.state === 'MAY_HAVE_ENDED';
    const seen = { earliest, latest, mayHaveEnded, ...peopleOf(ledger) };
    return [
      {
        ...aboutAgreement('Q01', dossier),
        topic: 'TERM_EXPIRY',
        severity: severities[reached.indexOf(threshold)] ?? 'low',
        inputs: { ...seen, thresholdDays: threshold },
        params: { ...seen, daysLeftLo: daysLeft.lo, daysLeftHi: daysLeft.hi },
      },
    ];
  },
};
