import { addDays, type Day } from '../day.js';
import type { Interval } from '../interval.js';
import type { QuestionState } from './plan.js';

/** What an answer does with a question. */
export type AnswerClass =
  'ANSWERS' | 'PARTIAL' | 'EVADES' | 'REFUSES' | 'REFERS' | 'PROMISES' | 'CONTRADICTS';

/** An answer as far as the state of its question depends on it. */
export interface StandingAnswer {
  readonly id: string;
  readonly class: AnswerClass;
  /** For how many people it answers; null when it does not say. */
  readonly covers: number | null;
  readonly contradictsId: string | null;
  /** Whether evidence speaks against it. */
  readonly isDisputed: boolean;
  /** Whether it ceased to stand. */
  readonly hasFallen: boolean;
}

/** A question with what was done about it. */
export interface AskedQuestion {
  readonly answers: readonly StandingAnswer[];
  /** How many people it concerns; null when that is not known. */
  readonly population: number | null;
  readonly isWithdrawn: boolean;
  readonly isSuperseded: boolean;
  /** Whether the rule that raised it fell silent. */
  readonly isClosedByRule: boolean;
  /** How many of the people have an outcome by the record itself, as a rule counts them. */
  readonly settled?: number | null;
  /** Last day on which anything happened; null for one that a rule asks anew every day. */
  readonly lastNews: Day | null;
}

/** Where a question stands, and for how many people it is answered; null when nobody said how many it concerns. */
export interface Standing {
  readonly state: QuestionState;
  readonly covered: Interval | null;
  /** Answer that closes it. */
  readonly closedBy: string | null;
  /** Answers that contradict each other or that evidence contradicts. */
  readonly contested: readonly string[];
}

/** After as many days without news an open question is stale. */
export const staleAfterDays = 180;

/**
 * The state of a question by what was done about it until a day. Only answers that stand count. Those that evade,
 * refuse, refer elsewhere or promise answer nothing, however many people they speak of.
 */
export function standing(question: AskedQuestion, on: Day, staleAfter = staleAfterDays): Standing {
  const stand = question.answers.filter(({ hasFallen }) => !hasFallen);
  const contested = contestedAmong(stand);
  const whole = stand.filter((answer) => answersAll(answer, question.population));
  const closedBy = whole.at(-1)?.id ?? null;
  const covered = coverageOf(question, { stand, contested });
  const settled = { covered, contested, closedBy: null };
  if (question.isWithdrawn) return { ...settled, state: 'WITHDRAWN' };
  if (question.isSuperseded) return { ...settled, state: 'SUPERSEDED' };
  if (question.isClosedByRule) return { ...settled, state: 'ANSWERED' };
  if (contested.length > 0) return { ...settled, state: 'CONTESTED' };
  if (closedBy !== null) return { ...settled, state: 'ANSWERED', closedBy };
  if (stand.some(answersSome)) return { ...settled, state: 'PARTLY_ANSWERED' };
  const isStale = question.lastNews !== null && addDays(question.lastNews, staleAfter) < on;
  return { ...settled, state: isStale ? 'STALE' : 'OPEN' };
}

const answersSome = ({ class: kind, covers }: StandingAnswer) =>
  kind === 'ANSWERS' || kind === 'PARTIAL' || (kind === 'CONTRADICTS' && covers !== null);

// One that says for how many it answers does not answer for those beyond.
function answersAll({ class: kind, covers }: StandingAnswer, population: number | null): boolean {
  return kind === 'ANSWERS' && (covers === null || population === null || covers >= population);
}

function contestedAmong(stand: readonly StandingAnswer[]): string[] {
  const standing = new Set(stand.map(({ id }) => id));
  const opposed = stand.flatMap(({ id, contradictsId, isDisputed }) => [
    ...(isDisputed ? [id] : []),
    ...(contradictsId !== null && standing.has(contradictsId) ? [id, contradictsId] : []),
  ]);
  return [...new Set(opposed)];
}

// Two answers may speak of the same people, so their counts are no sum but the most that a sum can be. An answer that
// is contested may be wrong about all of its people.
function coverageOf(
  { population, settled = null }: AskedQuestion,
  { stand, contested }: { stand: readonly StandingAnswer[]; contested: readonly string[] },
): Interval | null {
  if (population === null) return null;
  const counted = stand.filter(answersSome).map((answer) => ({
    count: answersAll(answer, population) ? population : Math.min(answer.covers ?? 0, population),
    isSure: !contested.includes(answer.id),
  }));
  const all =
    settled === null ? counted : [...counted, { count: Math.min(settled, population), isSure: true }];
  const sum = all.reduce((total, { count }) => total + count, 0);
  const sure = all.filter(({ isSure }) => isSure).map(({ count }) => count);
  return { lo: Math.max(0, ...sure), hi: Math.min(sum, population) };
}
