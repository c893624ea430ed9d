import { mayBeSome } from '../../interval.js';
import type { TermDossier } from '../dossier.js';
import type { QuestionRule } from '../rule.js';
import { aboutAgreement } from '../about.js';

/** Q03: people were transferred, or the agreement is in force, and its term cannot be computed. */
export const termUnknown: QuestionRule<TermDossier> = {
  code: 'Q03',
  thresholds: [],
  ask: (dossier) => {
    const { agreement, windows, ledger } = dossier;
    const blind = windows.filter((window) => window.state === 'NOT_COMPUTABLE');
    if (blind.length === 0 || !(agreement.lifeCycle === 'IN_FORCE' || mayBeSome(ledger.boarded))) return [];
    const missing = [...new Set(blind.flatMap(({ steps }) => steps.map(({ code }) => code)))].toSorted();
    const inputs = {
      missing,
      windows: blind.length,
      boardedLo: ledger.boarded.lo,
      boardedHi: ledger.boarded.hi,
    };
    return [
      { ...aboutAgreement('Q03', dossier), topic: 'TERM_EXPIRY', severity: 'medium', inputs, params: inputs },
    ];
  },
};
