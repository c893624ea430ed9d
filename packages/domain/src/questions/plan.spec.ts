import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { inputsHash, type QuestionDraft } from './draft.js';
import { plan, type QuestionPlan, type QuestionState, type RaisedQuestion } from './plan.js';

const draft = (key: string, people = 36): QuestionDraft => ({
  rule: 'Q02',
  key,
  topic: 'DISPOSITION',
  severity: 'critical',
  about: { agreementId: key, cohortId: null },
  inputs: { people },
  params: { people },
});

const raised = (key: string, stated: Partial<RaisedQuestion> = {}): RaisedQuestion => ({
  id: `question-${key}`,
  key,
  state: 'OPEN',
  inputsHash: inputsHash({ people: 36 }),
  closedBy: null,
  ...stated,
});

const nothing: QuestionPlan = { open: [], update: [], close: [], reopen: [] };

/** Carries a plan out as the register would. */
function carryOut(
  existing: readonly RaisedQuestion[],
  { open, update, close, reopen }: QuestionPlan,
): RaisedQuestion[] {
  const changed = new Map(
    [...update, ...reopen].map(({ id, draft }): [string, Partial<RaisedQuestion>] => [
      id,
      { inputsHash: inputsHash(draft.inputs) },
    ]),
  );
  for (const { id } of reopen) changed.set(id, { ...changed.get(id), state: 'OPEN', closedBy: null });
  for (const { id } of close) changed.set(id, { state: 'ANSWERED', closedBy: 'rule' });
  return [
    ...existing.map((question) => ({ ...question, ...changed.get(question.id) })),
    ...open.map(({ key, inputs }) => raised(key, { inputsHash: inputsHash(inputs) })),
  ];
}

describe('plan', () => {
  it('opens a question nobody has raised', () => {
    expect(plan([], [draft('a')])).toEqual({ ...nothing, open: [draft('a')] });
  });

  it('leaves an open question alone while its inputs are the same', () => {
    expect(plan([raised('a')], [draft('a')])).toEqual(nothing);
  });

  it('updates an open question when its inputs changed', () => {
    expect(plan([raised('a')], [draft('a', 37)])).toEqual({
      ...nothing,
      update: [{ id: 'question-a', draft: draft('a', 37) }],
    });
  });

  test.each<QuestionState>(['OPEN', 'PARTLY_ANSWERED', 'CONTESTED', 'STALE'])(
    'closes a question in state %s when its rule no longer asks',
    (state) => {
      expect(plan([raised('a', { state })], [])).toEqual({ ...nothing, close: [{ id: 'question-a' }] });
    },
  );

  it('reopens what a rule closed when it asks again', () => {
    const closed = raised('a', { state: 'ANSWERED', closedBy: 'rule' });

    expect(plan([closed], [draft('a')])).toEqual({
      ...nothing,
      reopen: [{ id: 'question-a', draft: draft('a') }],
    });
  });

  test.each<QuestionState>(['ANSWERED', 'WITHDRAWN', 'SUPERSEDED'])(
    'leaves what a person put in state %s',
    (state) => {
      expect(plan([raised('a', { state, closedBy: 'person' })], [draft('a', 40)])).toEqual(nothing);
    },
  );

  it('raises one question for two drafts of one key', () => {
    expect(plan([], [draft('a'), draft('a')]).open).toHaveLength(1);
  });

  test('planned again after it was carried out, it gives nothing to do', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const question = fc
      .record({
        key,
        people: fc.nat(2),
        standing: fc.constantFrom<Pick<RaisedQuestion, 'state' | 'closedBy'>>(
          { state: 'OPEN', closedBy: null },
          { state: 'CONTESTED', closedBy: null },
          { state: 'ANSWERED', closedBy: 'rule' },
          { state: 'ANSWERED', closedBy: 'person' },
          { state: 'WITHDRAWN', closedBy: 'person' },
        ),
      })
      .map(({ key, people, standing }) => raised(key, { inputsHash: inputsHash({ people }), ...standing }));
    const drafts = fc.array(
      fc.tuple(key, fc.nat(2)).map(([each, people]) => draft(each, people)),
      { maxLength: 6 },
    );

    fc.assert(
      fc.property(fc.uniqueArray(question, { selector: ({ key }) => key }), drafts, (existing, asked) => {
        const after = carryOut(existing, plan(existing, asked));

        expect(plan(after, asked)).toEqual(nothing);
      }),
    );
  });
});
