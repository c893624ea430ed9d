import { standing } from '@paradero/domain/questions/standing';
import type { FoundingRecord } from '../record.js';
import { finding, type Outcome } from './finding.js';

/** An answer is words of its speaker, at a place where they can be read again. */
export function answersAreQuoted(record: FoundingRecord): Outcome {
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  return {
    proved: `${record.answers.length} answers rest on a quotation`,
    findings: record.answers
      .filter(({ statementId }) => (statements.get(statementId)?.quote ?? null) === null)
      .map((row) => finding(row, 'has no quotation')),
  };
}

/** A question is stored in the state, and with the coverage, that its answers give it. */
export function questionsStandAsAnswered(record: FoundingRecord): Outcome {
  const findings = record.questions.flatMap((question) => {
    const answers = record.answers.filter(({ questionId }) => questionId === question.id);
    const derived = standing(
      {
        answers: answers.map(({ id, class: kind, covers, contradictsId, disputedById, fell }) => ({
          ...{ id, class: kind, covers, contradictsId },
          ...{ isDisputed: disputedById !== null, hasFallen: fell !== null },
        })),
        population: question.population,
        isWithdrawn: question.withdrawn !== null,
        isSuperseded: question.supersededById !== null,
        isClosedByRule: question.closedByRule === true,
        // How long ago the record was compiled is no matter of the record.
        lastNews: null,
      },
      question.opened,
    );
    const covered = derived.covered?.lo ?? null;
    return [
      ...(derived.state === question.state ? [] : [finding(question, `is ${derived.state} by its answers`)]),
      ...(covered === question.covered
        ? []
        : [finding(question, `is answered for ${covered}, not for ${question.covered}`)]),
      ...((question.closed === null) === (derived.state !== 'ANSWERED')
        ? []
        : [finding(question, 'is closed without being answered, or the reverse')]),
    ];
  });
  return { proved: `${record.questions.length} questions stand as their answers say`, findings };
}
