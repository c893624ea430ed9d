import type { Day } from '../../day.js';
import { mayBeSome } from '../../interval.js';
import type { TermWindow } from '../../terms.js';
import { termSpan } from '../../terms/span.js';
import { aboutAgreement, lapsing, peopleOf } from '../about.js';
import { hasHappened, mayHaveHappened } from '../../happened.js';
import type { AgreementDossier, DossierEvent } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

const settling = ['EXTENDED', 'TERMINATED', 'SUPERSEDED', 'EXPIRED'];

/**
 * Q05: the term can be renewed, its first possible end has come, and neither a renewal nor an ending is recorded.
 * A renewal that certainly moved the end is spent by the end it moved it to. A notice that says when it takes effect
 * is an ending; one that does not leaves the question standing. High while people may be held past their term, else
 * medium.
 */
export const renewalUnrecorded: QuestionRule<AgreementDossier> = {
  code: 'Q05',
  thresholds: [],
  ask: (dossier, { on }) => {
    const { agreement, events, ledger } = dossier;
    const windows = lapsing(dossier.windows).filter(({ endedBy }) => endedBy === null);
    const { earliest, latest } = termSpan(windows, on);
    if (agreement.termRenewable !== true || earliest === null || on < earliest) return [];
    const settled = events.filter(({ type }) => settling.includes(type));
    if (settled.some((event) => mayHaveHappened(event, on) && !isSpent(event, { windows, on }))) return [];
    const inputs = { earliest, latest, ...peopleOf(ledger) };
    return [
      {
        ...aboutAgreement('Q05', dossier),
        topic: 'RENEWAL',
        severity: mayBeSome(ledger.withoutOutcome) ? 'high' : 'medium',
        inputs,
        params: inputs,
      },
    ];
  },
};

const moves = ['term/extended', 'term/end-moved'];

function isSpent(event: DossierEvent, { windows, on }: { windows: readonly TermWindow[]; on: Day }): boolean {
  const moved = windows.flatMap(({ steps }) => steps.filter(({ code }) => moves.includes(code)));
  return hasHappened(event, on) && moved.some(({ params }) => params['id'] === event.id);
}
