import { aboutAgreement } from '../about.js';
import { isLive } from './live.js';
import type { AgreementDossier } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

/**
 * Q04: some say that the term is that of the agreement and others that it is that of each detention, or a duration
 * is recorded and not of what. Medium: on the answer hangs the day on which each person is to be free.
 */
export const whoseTerm: QuestionRule<AgreementDossier> = {
  code: 'Q04',
  thresholds: [],
  ask: (dossier) => {
    const { termType, termDuration } = dossier.agreement;
    const ofAgreement = speakingOf('AGREEMENT', dossier);
    const ofDetention = speakingOf('DETENTION', dossier);
    const isDisputed = ofAgreement.length > 0 && ofDetention.length > 0;
    const isUntold = termType === 'UNKNOWN' && termDuration !== null;
    if (!isDisputed && !isUntold) return [];
    const inputs = { isDisputed, termType, termDuration, ofAgreement, ofDetention };
    return [
      {
        ...aboutAgreement('Q04', dossier),
        topic: 'TERM_EXPIRY',
        severity: 'medium',
        inputs,
        params: inputs,
      },
    ];
  },
};

function speakingOf(termOf: string, { statements }: AgreementDossier): string[] {
  return statements
    .filter((statement) => isLive(statement) && statement.termOf === termOf)
    .map(({ id }) => id)
    .toSorted();
}
