import type { Records } from '../../shared/record/records.js';

/** An answer with the words it consists of. */
export interface GivenAnswer {
  answer: Records['answers'];
  statement: Records['statements'];
}

/** Answers that contradict each other, directly or through another, or those that contradict nobody. */
export interface AnswerGroup {
  answers: GivenAnswer[];
  contradicts: boolean;
}

/** Answers that contradict each other, group by group, then all others together; each group in order of time. */
export function answerGroups(given: readonly GivenAnswer[]): AnswerGroup[] {
  const groups = given.reduce<GivenAnswer[][]>((found, each) => {
    const touching = found.filter((group) => group.some((other) => areOpposed(each, other)));
    const apart = found.filter((group) => !touching.includes(group));
    return [...apart, [...touching.flat(), each]];
  }, []);
  const others = groups.filter((group) => group.length === 1 && !group.some(isDisputed)).flat();
  return [
    ...groups
      .filter((group) => group.length > 1 || group.some(isDisputed))
      .map((answers) => ({ answers: inTime(answers), contradicts: true })),
    ...(others.length > 0 ? [{ answers: inTime(others), contradicts: false }] : []),
  ];
}

/** The answers among those given that one contradicts or that contradict it. */
export function opponentsOf(each: GivenAnswer, given: readonly GivenAnswer[]): GivenAnswer[] {
  return given.filter((other) => other !== each && areOpposed(each, other));
}

const isDisputed = ({ answer }: GivenAnswer) => answer.disputedById !== null;

function areOpposed(one: GivenAnswer, other: GivenAnswer): boolean {
  return opposes(one, other) || opposes(other, one);
}

const opposes = (one: GivenAnswer, other: GivenAnswer) =>
  one.answer.contradictsId === other.answer.id || one.statement.contradictsId === other.statement.id;

const inTime = (answers: readonly GivenAnswer[]) =>
  answers.toSorted((one, other) => statedOn(one).localeCompare(statedOn(other)));

const statedOn = ({ statement }: GivenAnswer) => statement.statedEarliest ?? statement.statedLatest ?? '9999';
