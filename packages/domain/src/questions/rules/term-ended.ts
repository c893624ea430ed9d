import { mayBeSome } from '../../interval.js';
import { termSpan } from '../../terms/span.js';
import type { TermDossier } from '../dossier.js';
import type { QuestionRule } from '../rule.js';
import { aboutAgreement, lapsing, peopleOf } from '../about.js';

/**
 * Q02: the last possible end of the term has passed and for some of its detainees no outcome is recorded. A
 * recorded extension has moved the end, or left it open when its length is not known; an agreement that another
 * took the place of is asked about under the other.
 */
export const termEnded: QuestionRule<TermDossier> = {
  code: 'Q02',
  thresholds: [],
  ask: (dossier, { on }) => {
    const { ledger } = dossier;
    const span = termSpan(lapsing(dossier.windows), on);
    if (span.state !== 'ENDED' || span.daysSince === null || !mayBeSome(ledger.withoutOutcome)) return [];
    const inputs = { earliest: span.earliest, latest: span.latest, ...peopleOf(ledger) };
    return [
      {
        ...aboutAgreement('Q02', dossier),
        topic: 'DISPOSITION',
        severity: 'critical',
        inputs,
        params: { ...inputs, daysSinceLo: span.daysSince.lo, daysSinceHi: span.daysSince.hi },
      },
    ];
  },
};
