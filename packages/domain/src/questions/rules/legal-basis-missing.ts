import { custodyGroup } from '../../custody.js';
import type { Day } from '../../day.js';
import { compareByLatest } from '../../day-bounds.js';
import { sum } from '../../interval.js';
import { ledgerOn } from '../../ledger.js';
import { aboutAgreement, span } from '../about.js';
import { Family } from './family.js';
import { mayHaveHappened } from '../../happened.js';
import type { AgreementDossier, DossierCustody } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

const noBasis: readonly (string | null)[] = [null, 'NONE_STATED', 'DISPUTED_BASIS'];

/**
 * Q10: people of a cohort are held, and the last line by which they came to be held states no undisputed legal
 * basis; a move to another prison changes it only where it states one. That on which they were removed is another matter, so the bases of the cohort do not answer it. One
 * question for all such cohorts of an agreement. High: whom no law holds, nobody knows how to free.
 */
export const legalBasisMissing: QuestionRule<AgreementDossier> = {
  code: 'Q10',
  thresholds: [],
  ask: (dossier, { on }) => {
    const family = new Family(dossier);
    const held = dossier.cohorts
      .filter(({ id }) => noBasis.includes(lastBasis(family.linesOf(id), on)))
      .map(({ id }) => ({ id, count: ledgerOn(family.linesOf(id), on).held }))
      .filter(({ count }) => count.lo > 0);
    if (held.length === 0) return [];
    const inputs = {
      cohortIds: held.map(({ id }) => id).toSorted(),
      ...span('held', sum(held.map(({ count }) => count))),
    };
    return [
      {
        ...aboutAgreement('Q10', dossier),
        topic: 'LEGAL_BASIS',
        severity: 'high',
        inputs,
        params: inputs,
      },
    ];
  },
};

/** The basis that the last line into custody states; null when it states none. */
function lastBasis(lines: readonly DossierCustody[], on: Day): string | null {
  const into = lines.filter(
    (line) => custodyGroup(line.toStatus) === 'held' && !isMereMove(line) && mayHaveHappened(line, on),
  );
  return into.toSorted(inOrder).at(-1)?.legalBasis ?? null;
}

function isMereMove({ fromStatus, toStatus, legalBasis }: DossierCustody): boolean {
  const wasHeld = fromStatus !== null && custodyGroup(fromStatus) === 'held';
  return toStatus === 'MOVED_FACILITY' && wasHeld && legalBasis === null;
}

function inOrder(one: DossierCustody, other: DossierCustody): number {
  const [first, second] = [one, other].map(({ occurredEarliest, occurredLatest }) => ({
    earliest: occurredEarliest,
    latest: occurredLatest,
  }));
  return (first && second && compareByLatest(first, second)) || (one.id < other.id ? -1 : 1);
}
