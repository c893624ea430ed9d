import { describe, expect, it } from '@jest/globals';
import { answerBody, asFormErrors } from './answerBody.js';

describe('a new answer', () => {
  it('is sent with its statement, which it refers to, at the same level', () => {
    const values = { quote: 'a few words', class: 'EVADES', covers: '', level: 'restricted', surprise: 1 };

    const { answer, statement } = answerBody(values, { answer: 'a', statement: 's' });

    expect(statement).toMatchObject({ id: 's', quote: 'a few words', office: null, level: 'restricted' });
    expect(answer).toMatchObject({
      id: 'a',
      statementId: 's',
      class: 'EVADES',
      covers: null,
      level: 'restricted',
    });
    expect([statement, answer].some((part) => 'surprise' in part)).toBe(false);
  });

  it('is told what is wrong beside its fields', () => {
    const root = { serverError: 'no' };

    expect(asFormErrors({ 'statement.quote': 'words', 'answer.covers': 'many', root })).toEqual({
      quote: 'words',
      covers: 'many',
      root,
    });
  });
});
