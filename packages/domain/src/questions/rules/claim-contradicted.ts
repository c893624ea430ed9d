import { aboutAgreement } from '../about.js';
import { grouped } from '../../grouped.js';
import type { AgreementDossier } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

interface Claim {
  id: string;
  sourceId: string;
  verification: string;
}

/**
 * Q29: better evidence contradicts figures, statements or allegations of a source, and they stand uncorrected. One
 * question a source; a claim taken back is answered.
 */
export const claimContradicted: QuestionRule<AgreementDossier> = {
  code: 'Q29',
  thresholds: [],
  ask: (dossier) => {
    const claims: Claim[] = [...dossier.figures, ...dossier.statements, ...dossier.allegations];
    const contradicted = claims.filter(({ verification }) => verification === 'CONTRADICTED');
    return [...grouped(contradicted, ({ sourceId }) => sourceId)].map(([sourceId, ofSource]) => {
      const { about, ...told } = aboutAgreement('Q29', dossier, [sourceId]);
      const inputs = { sourceId, claimIds: ofSource.map(({ id }) => id).toSorted() };
      return {
        ...told,
        about: { ...about, sourceId },
        topic: 'DATA_QUALITY',
        severity: 'low',
        inputs,
        params: { ...inputs, claims: ofSource.length },
      };
    });
  },
};
