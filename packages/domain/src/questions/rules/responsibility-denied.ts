import { aboutAgreement } from '../about.js';
import { blaming, Sides } from './blame.js';
import type { AgreementDossier } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

/**
 * Q11: two speakers each say that somebody else than themselves is responsible for the people, and not the same; or
 * one speaker names now one and now another. High: nobody answers for them.
 */
export const responsibilityDenied: QuestionRule<AgreementDossier> = {
  code: 'Q11',
  thresholds: [],
  ask: (dossier) => {
    const statements = new Sides(dossier).inDispute(blaming(dossier));
    if (statements.length === 0) return [];
    const inputs = {
      speakerIds: sorted(statements.map(({ speakerId }) => speakerId)),
      responsibleIds: sorted(statements.map(({ responsibleId }) => responsibleId)),
      statementIds: sorted(statements.map(({ id }) => id)),
    };
    return [
      {
        ...aboutAgreement('Q11', dossier),
        topic: 'JURISDICTION',
        severity: 'high',
        inputs,
        params: inputs,
      },
    ];
  },
};

const sorted = (ids: readonly string[]) => [...new Set(ids)].toSorted();
