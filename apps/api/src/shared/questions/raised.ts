import type { Day } from '@paradero/domain/day';
import type { RaisedQuestion } from '@paradero/domain/questions/plan';
import type { Transaction } from '../database.js';

/** What the planner of questions needs of one that a rule raised before. */
export const raisedFields = {
  id: true,
  ruleKey: true,
  state: true,
  inputsHash: true,
  closedByRule: true,
  reviewOn: true,
  updatedAt: true,
  level: true,
} as const;

type Raised = Pick<
  Awaited<ReturnType<Transaction['questions']['findFirstOrThrow']>>,
  'id' | 'ruleKey' | 'state' | 'inputsHash' | 'closedByRule' | 'reviewOn'
>;

/** A row of the register as the planner takes it on a day: what was dismissed until then may be asked again. */
export function toRaised(raised: Raised, on: Day): RaisedQuestion {
  const { id, ruleKey, state, inputsHash, closedByRule, reviewOn } = raised;
  const isDue = reviewOn !== null && reviewOn.toISOString().slice(0, 10) <= on;
  return {
    id,
    key: ruleKey ?? '',
    // The column takes no other codes.
    state: state as RaisedQuestion['state'],
    inputsHash: inputsHash ?? '',
    closedBy: closedByRule === true || isDue ? 'rule' : isSettled(state) ? 'person' : null,
  };
}

const isSettled = (state: string) => state === 'ANSWERED' || state === 'SUPERSEDED' || state === 'WITHDRAWN';
