import { mayBeSome } from '../interval.js';
import { termSpan } from '../terms/span.js';
import type { TermMatter } from './matter.js';
import type { QuestionRule } from './rule.js';
import { aboutAgreement, lapsing, peopleOf } from './about.js';

/**
 * Q02: the last possible end of the term has passed and for some of its detainees no outcome is recorded. A
 * recorded extension has moved the end, or left it open when its length is not known; an agreement that another
 * took the place of is asked about under the other.
 */
export const termEnded: QuestionRule<TermMatter> = {
  code: 'Q02',
  thresholds: [],
  ask: (matter, { on }) => {
    const { ledger } = matter;
    const span = termSpan(lapsing(matter.windows), on);
    if (span.state !== 'ENDED' || span.daysSince === null || !mayBeSome(ledger.withoutOutcome)) return [];
    const inputs = { earliest: span.earliest, latest: span.latest, ...peopleOf(ledger) };
    return [
      {
        ...aboutAgreement('Q02', matter),
        topic: 'DISPOSITION',
        severity: 'critical',
        inputs,
        params: { ...inputs, daysSinceLo: span.daysSince.lo, daysSinceHi: span.daysSince.hi },
      },
    ];
  },
};
