import type { Transaction } from '../database.js';
import type { RaisedQuestion } from '@paradero/domain/questions/plan';

/** What the planner of questions needs of one that a rule raised before. */
export const raisedFields = {
  id: true,
  ruleKey: true,
  state: true,
  inputsHash: true,
  closedByRule: true,
  level: true,
} as const;

type Raised = Pick<
  Awaited<ReturnType<Transaction['questions']['findFirstOrThrow']>>,
  'id' | 'ruleKey' | 'state' | 'inputsHash' | 'closedByRule'
>;

/** A row of the register as the planner takes it. */
export const toRaised = ({ id, ruleKey, state, inputsHash, closedByRule }: Raised): RaisedQuestion => ({
  id,
  key: ruleKey ?? '',
  // The column takes no other codes.
  state: state as RaisedQuestion['state'],
  inputsHash: inputsHash ?? '',
  closedBy: closedByRule === null ? (state === 'OPEN' ? null : 'person') : closedByRule ? 'rule' : 'person',
});
