import { describe, expect, it } from '@jest/globals';
import { answerGroups, opponentsOf, type GivenAnswer } from './answerGroups.js';

type Link = { contradictsAnswer?: string; contradictsStatement?: string };

const standard = {
  level: 'public' as const,
  version: 1,
  organisationId: null,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  createdById: null,
};

function given(
  name: string,
  stated: string,
  { contradictsAnswer, contradictsStatement }: Link = {},
): GivenAnswer {
  return {
    answer: {
      ...standard,
      id: `answer-${name}`,
      questionId: 'q',
      statementId: `statement-${name}`,
      inquiryId: null,
      class: 'PARTIAL',
      covers: null,
      contradictsId: contradictsAnswer ? `answer-${contradictsAnswer}` : null,
      disputedById: null,
      disputedQuote: null,
      promised: null,
      promisedEarliest: null,
      promisedLatest: null,
      fell: null,
      fellReason: null,
      note: null,
      noteEs: null,
    },
    statement: {
      ...standard,
      id: `statement-${name}`,
      speakerId: 'p',
      office: null,
      officeEs: null,
      topic: 'DISPOSITION',
      agreementId: null,
      cohortId: null,
      facilityId: null,
      proceedingId: null,
      stance: 'AFFIRMS',
      responsibleId: null,
      termOf: null,
      instrument: null,
      stated,
      statedEarliest: stated,
      statedLatest: stated,
      summary: name,
      summaryEs: null,
      quote: null,
      verification: 'SINGLE',
      sourceId: 's',
      locator: null,
      contradictsId: contradictsStatement ? `statement-${contradictsStatement}` : null,
      reportId: null,
    },
  };
}

const names = (answers: readonly GivenAnswer[]) => answers.map(({ statement }) => statement.summary);

describe('answers to a question', () => {
  it('stand together in order of time when none contradicts another', () => {
    const groups = answerGroups([given('late', '2025-07-18'), given('early', '2025-03-16')]);

    expect(groups.map(({ answers, contradicts }) => [names(answers), contradicts])).toEqual([
      [['early', 'late'], false],
    ]);
  });

  it('that contradict each other come first and apart from the others', () => {
    const groups = answerGroups([
      given('plain', '2025-03-16'),
      given('host', '2025-04-03'),
      given('sender', '2025-07-07', { contradictsAnswer: 'host' }),
    ]);

    expect(groups.map(({ answers }) => names(answers))).toEqual([['host', 'sender'], ['plain']]);
  });

  it('contradict each other when their statements do', () => {
    const [one, other] = [
      given('one', '2025-04-03'),
      given('other', '2025-07-07', { contradictsStatement: 'one' }),
    ];

    expect(names(opponentsOf(one, [one, other]))).toEqual(['other']);
  });

  it('are one contradiction when a third opposes two of them', () => {
    const groups = answerGroups([
      given('a', '2025-01-01'),
      given('b', '2025-01-02'),
      given('c', '2025-01-03', { contradictsAnswer: 'a', contradictsStatement: 'b' }),
    ]);

    expect(groups.map(({ answers }) => names(answers))).toEqual([['a', 'b', 'c']]);
  });

  it('that evidence contradicts stand apart from those nobody contradicts', () => {
    const disputed = given('disputed', '2025-01-02');
    const groups = answerGroups([
      given('plain', '2025-01-01'),
      { ...disputed, answer: { ...disputed.answer, disputedById: 's', disputedQuote: 'not so' } },
    ]);

    expect(groups.map(({ answers, contradicts }) => [names(answers), contradicts])).toEqual([
      [['disputed'], true],
      [['plain'], false],
    ]);
  });
});
