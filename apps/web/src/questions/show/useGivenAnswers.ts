import { useRelated } from '../../shared/record/useRelated.js';
import type { GivenAnswer } from './answerGroups.js';

/** The answers to a question with their statements, at the clocks of the URL. */
export function useGivenAnswers(questionId: string) {
  const answers = useRelated('answers', { filter: { questionId }, sort: 'createdAt' });
  const statements = useRelated('statements', {
    filter: { id: [...new Set(answers.rows.map(({ statementId }) => statementId))] },
    sort: 'stated',
    isReady: !answers.isPending,
  });
  // An answer whose statement had not been published on the chosen day is not among the statements.
  const given = answers.rows.flatMap((answer): GivenAnswer[] => {
    const statement = statements.rows.find(({ id }) => id === answer.statementId);
    return statement ? [{ answer, statement }] : [];
  });
  return {
    given,
    /** How many were published after the chosen day. */
    later: statements.isPending ? 0 : answers.rows.length - given.length,
    state: answers.error ? answers : statements,
  };
}

/** What this hook answers. */
export type Given = ReturnType<typeof useGivenAnswers>;
