import type { Day } from '@paradero/domain/day';
import type { RaisedQuestion } from '@paradero/domain/questions/plan';
import type { Transaction } from '../database.js';
import type { StoredQuestion } from './register.js';

/** What the planner of questions needs of one that a rule raised before. */
export const raisedFields = {
  id: true,
  ruleKey: true,
  state: true,
  inputsHash: true,
  closedByRule: true,
  withdrawn: true,
  reviewOn: true,
  updatedAt: true,
  level: true,
} as const;

type Raised = Pick<
  Awaited<ReturnType<Transaction['questions']['findFirstOrThrow']>>,
  'id' | 'ruleKey' | 'state' | 'inputsHash' | 'closedByRule' | 'withdrawn' | 'reviewOn' | 'level'
>;

/** A row of the register as the planner takes it on a day: what was dismissed until then may be asked again. */
export function toRaised(raised: Raised, on: Day): StoredQuestion {
  const { id, ruleKey, state, inputsHash, closedByRule, withdrawn, reviewOn, level } = raised;
  const isDue = reviewOn !== null && reviewOn.toISOString().slice(0, 10) <= on;
  return {
    id,
    key: ruleKey ?? '',
    // The column takes no other codes.
    state: state as RaisedQuestion['state'],
    inputsHash: inputsHash ?? '',
    level,
    closedBy: closedBy({ isDismissed: withdrawn !== null && !isDue, isDue, closedByRule, state }),
  };
}

// What a person dismissed stays so until the day of its review, whatever a rule wrote meanwhile.
function closedBy(given: {
  isDismissed: boolean;
  isDue: boolean;
  closedByRule: boolean | null;
  state: string;
}) {
  if (given.isDismissed) return 'person';
  if (given.isDue || given.closedByRule === true) return 'rule';
  return isSettled(given.state) ? 'person' : null;
}

const isSettled = (state: string) => state === 'ANSWERED' || state === 'SUPERSEDED' || state === 'WITHDRAWN';
