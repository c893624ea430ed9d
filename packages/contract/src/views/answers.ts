import { z } from 'zod';
import { answers } from '../answers.js';
import { statements } from '../statements.js';

/** `POST /api/answers/with-statement`: what somebody said and what it does with a question, stored together. */
export const answerWithStatement = z
  .strictObject({ statement: statements.create, answer: answers.create })
  .meta({
    id: 'AnswerWithStatement',
    description: 'A statement and the answer it is taken as, whose statementId is its id',
  });

export type AnswerWithStatement = z.infer<typeof answerWithStatement>;
