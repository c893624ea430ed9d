import { inputsHash, type QuestionDraft } from './draft.js';

export type QuestionState =
  'OPEN' | 'PARTLY_ANSWERED' | 'ANSWERED' | 'CONTESTED' | 'SUPERSEDED' | 'WITHDRAWN' | 'STALE';

/** A question a rule raised before, as the record has it now. */
export interface RaisedQuestion {
  id: string;
  key: string;
  state: QuestionState;
  inputsHash: string;
  /** Who closed it; a rule does not reopen what a person has settled. Null while it is open. */
  closedBy: 'rule' | 'person' | null;
}

/** What to write so that the register says what the rules say. */
export interface QuestionPlan {
  open: QuestionDraft[];
  update: { id: string; draft: QuestionDraft }[];
  close: { id: string }[];
  reopen: { id: string; draft: QuestionDraft }[];
}

/**
 * Compares the questions raised before by the rules that ran with what those rules ask now. Nothing is deleted:
 * a question whose rule no longer holds is closed, and reopened when it holds again. Planning again after the
 * plan was carried out gives nothing to do.
 */
export function plan(existing: readonly RaisedQuestion[], drafts: readonly QuestionDraft[]): QuestionPlan {
  const known = new Map(existing.map((question) => [question.key, question]));
  const asked = new Map(drafts.map((draft) => [draft.key, draft]));
  const met = [...asked.values()].flatMap((draft) => {
    const question = known.get(draft.key);
    return question === undefined ? [] : [{ question, draft }];
  });
  return {
    open: [...asked.values()].filter(({ key }) => !known.has(key)),
    update: met
      .filter(({ question, draft }) => isOpen(question) && question.inputsHash !== inputsHash(draft.inputs))
      .map(({ question, draft }) => ({ id: question.id, draft })),
    close: existing
      .filter((question) => isOpen(question) && !asked.has(question.key))
      .map(({ id }) => ({ id })),
    reopen: met
      .filter(({ question }) => !isOpen(question) && question.closedBy === 'rule')
      .map(({ question, draft }) => ({ id: question.id, draft })),
  };
}

function isOpen({ state }: RaisedQuestion): boolean {
  return state !== 'ANSWERED' && state !== 'SUPERSEDED' && state !== 'WITHDRAWN';
}
