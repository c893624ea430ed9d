import { aboutAgreement, aboutCohort } from '../about.js';
import type { QuestionDraft } from '../draft.js';
import { grouped } from '../../grouped.js';
import { isLive } from './live.js';
import type { AgreementDossier } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

/**
 * Q27: statements on one topic about one cohort, or about the agreement, name legal instruments of different kinds,
 * such as an executive order and a proclamation. A statement about a cohort is not one about the agreement. Low:
 * the words differ, and the basis itself has its own question.
 */
export const instrumentName: QuestionRule<AgreementDossier> = {
  code: 'Q27',
  thresholds: [],
  ask: (dossier) => {
    const naming = dossier.statements.filter(
      (statement) =>
        statement.instrument !== null &&
        isLive(statement) &&
        (statement.cohortId !== null || statement.agreementId === dossier.agreement.id),
    );
    const groups = grouped(naming, ({ cohortId, topic }) => JSON.stringify([cohortId, topic])).values();
    return [...groups].flatMap((statements): QuestionDraft[] => {
      const instruments = [...new Set(statements.map(({ instrument }) => instrument))].toSorted();
      const [first] = statements;
      if (first === undefined || instruments.length < 2) return [];
      const { topic, cohortId } = first;
      const inputs = { topic, instruments, statementIds: statements.map(({ id }) => id).toSorted() };
      const about =
        cohortId === null
          ? aboutAgreement('Q27', dossier, [topic])
          : aboutCohort('Q27', dossier, { cohortId, more: [topic] });
      return [{ ...about, topic: 'LEGAL_BASIS', severity: 'low', inputs, params: inputs }];
    });
  },
};
