import { answers } from '@paradero/contract/answers';
import { inquiries } from '@paradero/contract/inquiries';
import { questions } from '@paradero/contract/questions';
import { WritingControllers } from '../shared/controllers/writing-controllers.js';
import { AnswerWithStatementController } from './answer-with-statement.controller.js';
import { Register } from './register.js';

/** Routes that write questions, inquiries and answers, each with what follows for its question. */
export const registerControllers = [
  ...WritingControllers(questions, {
    service: Register,
    create: {
      summary: 'Open a question',
      by: (register, actor, values) => register.ask(actor, values),
    },
    update: {
      summary: 'Correct, withdraw, dismiss or supersede a question',
      by: (register, actor, at, values) => register.change(actor, at, values),
    },
  }),
  ...WritingControllers(inquiries, {
    service: Register,
    create: {
      summary: 'Log that an authority was asked',
      by: (register, actor, values) => register.inquire(actor, values),
    },
    update: {
      summary: 'Correct an inquiry',
      by: (register, actor, at, values) => register.correctInquiry(actor, at, values),
    },
  }),
  ...WritingControllers(answers, {
    service: Register,
    create: {
      summary: 'Take a statement as an answer',
      by: (register, actor, values) => register.answer(actor, values),
    },
    update: {
      summary: 'Correct an answer, dispute it or say that it fell',
      by: (register, actor, at, values) => register.correctAnswer(actor, at, values),
    },
  }),
  AnswerWithStatementController,
];
