import { beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Row } from '../factories/client.js';
import { storingNothing } from '../factories/counts.js';
import type { Values } from '../factories/make.js';
import { expectProblem } from '../factories/problems.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld();

const advocate = () => world.as('advocate');
const monitor = () => world.as('monitor');
let speakerId: string;
let sourceId: string;
let agreementId: string;

beforeAll(async () => {
  [speakerId, sourceId, agreementId] = await Promise.all([
    world.make('parties', { name: 'The ministry', level: 'public' }).then(({ id }) => id),
    world.make('sources', { level: 'public', published: '2025-01-01' }).then(({ id }) => id),
    world.make('agreements', { level: 'public' }).then(({ id }) => id),
  ]);
});

const ask = (said: Values = {}) =>
  world.make('questions', { population: 288, opened: '2026-11-01', ...said }, advocate());
const said = (more: Values = {}) => ({
  id: randomUUID(),
  speakerId,
  topic: 'DISPOSITION',
  agreementId,
  stance: 'AFFIRMS',
  stated: '2026-11-10',
  summary: 'What was said',
  quote: 'a few words',
  verification: 'SINGLE',
  sourceId,
  ...more,
});
const state = (more: Values = {}) => world.make('statements', said(more));
const post = async (question: Row, more: Values = {}) => {
  const statementId = more['statementId'] ?? (await state()).id;
  return monitor().post('/answers', {
    id: randomUUID(),
    questionId: question.id,
    class: 'ANSWERS',
    ...more,
    statementId,
  });
};
const answer = async (question: Row, more: Values = {}): Promise<Row> => {
  const made = await post(question, more);
  expect({ status: made.status, errors: made.body.errors }).toEqual({ status: 201 });
  return made.body;
};
const read = async ({ id }: Row, resource = 'questions') =>
  (await world.as('reader').get(`/${resource}/${id}`)).body;
const change = async (row: Row, body: Values, resource = 'questions') =>
  advocate().patch(`/${resource}/${row.id}`, body, (await read(row, resource)).version);
const refusal = async (answered: Promise<{ status: number; body: { errors?: unknown } }>) =>
  (await answered).body.errors;

describe('where a question stands', () => {
  test('is open for nobody at first, and nobody writes it by hand', async () => {
    const question = await ask();

    expect(question).toMatchObject({ state: 'OPEN', covered: 0, closed: null });
    await storingNothing(world.owner, async () => {
      const byHand = {
        state: 'ANSWERED',
        covered: 1,
        closed: '2026-11-02',
        closedReason: 'x',
        closedByRule: true,
      };
      expectProblem(await change(question, byHand), 422, ...Object.keys(byHand));
    });
  });

  test('follows from its answers, which it names when one of them closes it', async () => {
    const question = await ask();

    await answer(question, { class: 'PARTIAL', covers: 252 });
    expect(await read(question)).toMatchObject({ state: 'PARTLY_ANSWERED', covered: 252, closed: null });
    const whole = await answer(question);

    expect(await read(question)).toMatchObject({
      state: 'ANSWERED',
      covered: 288,
      closed: expect.any(String),
      closedWith: { resource: 'answers', id: whole.id },
    });
  });

  test.each(['EVADES', 'REFUSES', 'REFERS', 'PROMISES'])('stays open when the answer %s', async (kind) => {
    const question = await ask();

    await answer(question, { class: kind, covers: 288 });

    expect(await read(question)).toMatchObject({ state: 'OPEN', covered: 0 });
  });

  test('is contested while two answers contradict each other, and no longer when one falls', async () => {
    const question = await ask();
    const one = await answer(question, { class: 'PARTIAL', covers: 252 });
    const other = await answer(question, { class: 'CONTRADICTS', contradictsId: one.id });

    expect(await read(question)).toMatchObject({ state: 'CONTESTED', covered: 0 });
    await change(other, { fell: '2026-11-20', fellReason: 'Taken back in court' }, 'answers');

    expect(await read(question)).toMatchObject({ state: 'PARTLY_ANSWERED', covered: 252 });
  });

  test('is contested by evidence against an answer', async () => {
    const question = await ask();
    const one = await answer(question);

    await change(one, { disputedById: sourceId, disputedQuote: 'not so' }, 'answers');

    expect(await read(question)).toMatchObject({ state: 'CONTESTED', closed: null, closedWith: null });
  });

  test('is open again when its answer falls, which keeps its words and why it fell', async () => {
    const question = await ask();
    const one = await answer(question);

    await change(one, { fell: '2026-11-20', fellReason: 'They were seen elsewhere' }, 'answers');

    expect(await read(question)).toMatchObject({ state: 'OPEN', covered: 0, closed: null, closedWith: null });
    expect(await read(one, 'answers')).toMatchObject({ fellReason: 'They were seen elsewhere' });
  });

  test('follows when the question is found to concern more people', async () => {
    const question = await ask({ population: 252 });
    await answer(question, { covers: 252 });
    expect(await read(question)).toMatchObject({ state: 'ANSWERED' });

    await change(question, { population: 288 });

    expect(await read(question)).toMatchObject({ state: 'PARTLY_ANSWERED', covered: 252, closed: null });
    expect(await refusal(change(question, { population: 100 }))).toEqual([
      { path: 'population', code: 'answer/covers-too-many' },
    ]);
  });

  test('moves with an answer that moves to another question', async () => {
    const [one, other] = [await ask(), await ask()];
    const given = await answer(one);

    await change(given, { questionId: other.id }, 'answers');

    expect([(await read(one))['state'], (await read(other))['state']]).toEqual(['OPEN', 'ANSWERED']);
  });

  test('does not show readers an answer they do not reach', async () => {
    const question = await ask();

    await answer(question, { level: 'restricted' });

    expect(await read(question)).toMatchObject({ state: 'OPEN', covered: 0 });
  });

  test('counts two answers that come at once', async () => {
    const question = await ask();

    await Promise.all([
      answer(question, { class: 'PARTIAL', covers: 100 }),
      answer(question, { class: 'PARTIAL', covers: 252 }),
    ]);

    expect(await read(question)).toMatchObject({ state: 'PARTLY_ANSWERED', covered: 252 });
  });
});

describe('a question that is given up', () => {
  test('is withdrawn with a reason, and taken up again', async () => {
    const question = await ask();
    const withdrawn = '2026-11-20';

    expect(await refusal(change(question, { withdrawn }))).toEqual([
      { path: 'withdrawnReason', code: 'field/required-with' },
    ]);
    await change(question, { withdrawn, withdrawnReason: 'Asked twice' });
    expect(await read(question)).toMatchObject({
      state: 'WITHDRAWN',
      closed: withdrawn,
      closedReason: 'Asked twice',
    });
    await change(question, { withdrawn: null, withdrawnReason: null });

    expect(await read(question)).toMatchObject({ state: 'OPEN', closed: null, closedReason: null });
  });

  test('of a rule is dismissed until a day of review', async () => {
    const question = await world.insert('questions', {
      rule: 'Q01',
      ruleKey: randomUUID(),
      state: 'OPEN',
      level: 'internal',
      ...Object.fromEntries(
        ['closed', 'closedReason', 'closedByRule', 'covered'].map((field) => [field, null]),
      ),
    });
    const dismissal = { withdrawn: '2026-11-20', withdrawnReason: 'Known and accepted' };

    expect(await refusal(change(question, dismissal))).toEqual([
      { path: 'reviewOn', code: 'field/required-with' },
    ]);
    await change(question, { ...dismissal, reviewOn: '2027-02-01' });

    expect(await read(question)).toMatchObject({ state: 'WITHDRAWN', reviewOn: '2027-02-01' });
  });

  test('names the question that took its place, and never in a circle', async () => {
    const [former, next, last] = [await ask(), await ask(), await ask()];

    await change(former, { supersededById: next.id });
    await change(next, { supersededById: last.id });

    expect(await read(former)).toMatchObject({
      state: 'SUPERSEDED',
      closedWith: { resource: 'questions', id: next.id },
    });
    await storingNothing(world.owner, async () => {
      expect(await refusal(change(last, { supersededById: former.id }))).toEqual([
        { path: 'supersededById', code: 'question/superseded-in-a-circle' },
      ]);
      expect(await refusal(change(last, { supersededById: last.id }))).toEqual([
        { path: 'supersededById', code: 'question/superseded-by-itself' },
      ]);
    });
  });
});

describe('an answer', () => {
  test('is the words of somebody: without a quotation it is refused', async () => {
    const question = await ask();
    const { id: statementId } = await state({ quote: null });

    await storingNothing(world.owner, async () => {
      expect(await refusal(post(question, { statementId }))).toEqual([
        { path: 'statementId', code: 'answer/needs-quote' },
      ]);
    });
  });

  test('does not cover more people than the question concerns', async () => {
    const question = await ask();
    const { id: statementId } = await state();

    await storingNothing(world.owner, async () => {
      expect(await refusal(post(question, { statementId, covers: 289 }))).toEqual([
        { path: 'covers', code: 'answer/covers-too-many' },
      ]);
    });
  });

  test('that contradicts says which answer to the same question', async () => {
    const [question, other] = [await ask(), await ask()];
    const elsewhere = await answer(other);
    const { id: statementId } = await state();

    await storingNothing(world.owner, async () => {
      expect(await refusal(post(question, { statementId, class: 'CONTRADICTS' }))).toEqual([
        { path: 'contradictsId', code: 'field/required-with' },
      ]);
      const given = { statementId, class: 'CONTRADICTS', contradictsId: elsewhere.id };
      expect(await refusal(post(question, given))).toEqual([
        { path: 'contradictsId', code: 'answer/of-another-question' },
      ]);
    });
  });

  test('is recorded with its statement, both or neither', async () => {
    const question = await ask();
    const both = (statement: Values, more: Values = {}) => ({
      statement,
      answer: {
        id: randomUUID(),
        questionId: question.id,
        statementId: statement['id'],
        class: 'EVADES',
        ...more,
      },
    });
    const statement = said();

    const made = await monitor().post('/answers/with-statement', both(statement));
    expect({ status: made.status, errors: made.body.errors }).toEqual({ status: 201 });
    expect(await read({ ...made.body, id: String(statement.id) }, 'statements')).toMatchObject({
      quote: 'a few words',
    });

    await storingNothing(world.owner, async () => {
      const wrong: readonly [Values, string, string][] = [
        [both(said({ quote: null })), 'statement.quote', 'answer/needs-quote'],
        [both(said({ speakerId: randomUUID() })), 'statement.speakerId', 'reference/not-found'],
        [both(said(), { covers: 289 }), 'answer.covers', 'answer/covers-too-many'],
        [both(said(), { statementId: randomUUID() }), 'answer.statementId', 'answer/of-another-statement'],
      ];
      for (const [body, path, code] of wrong)
        expect(await refusal(monitor().post('/answers/with-statement', body))).toEqual([{ path, code }]);
    });
  });

  test('recorded twice by the same request is one', async () => {
    const question = await ask();
    const statement = said();
    const body = {
      statement,
      answer: { id: randomUUID(), questionId: question.id, statementId: statement.id, class: 'ANSWERS' },
    };

    const answers = [
      await monitor().post('/answers/with-statement', body),
      await monitor().post('/answers/with-statement', body),
    ];

    expect(answers.map(({ status }) => status)).toEqual([201, 200]);
  });
});

describe('an inquiry', () => {
  const inquire = (question: Row, more: Values = {}) =>
    world.make(
      'inquiries',
      {
        ...{ questionId: question.id, addresseeId: speakerId, askedById: speakerId, state: 'SENT', sourceId },
        ...{ asked: '2026-11-02', replied: null, ...more },
      },
      monitor(),
    );

  test('was replied to on the day of the answer that says so', async () => {
    const question = await ask();
    const [inquiry, known] = [
      await inquire(question),
      await inquire(question, { state: 'REPLIED', replied: '2026-11-05' }),
    ];

    await answer(question, { inquiryId: inquiry.id, class: 'EVADES' });
    await answer(question, { inquiryId: known.id, class: 'EVADES' });

    expect(await read(inquiry, 'inquiries')).toMatchObject({
      state: 'REPLIED',
      replied: '2026-11-10',
      repliedLatest: '2026-11-10',
    });
    expect(await read(known, 'inquiries')).toMatchObject({ replied: '2026-11-05' });
  });
});

describe('a promise', () => {
  const deadlinesOf = async (question: Row) =>
    (await world.as('reader').get(`/deadlines?filter[questionId]=${question.id}`)).body.data;

  test('is a deadline, once, that moves with the day promised while it is open', async () => {
    const question = await ask({ textEn: 'Where are they?', textEs: '¿Dónde están?' });
    const given = await answer(question, { class: 'PROMISES', promised: '2027-01' });

    expect(await deadlinesOf(question)).toMatchObject([
      {
        title: 'Answer promised: Where are they?',
        titleEs: 'Respuesta prometida: ¿Dónde están?',
        ...{ due: '2027-01', dueEarliest: '2027-01-01', dueLatest: '2027-01-31', state: 'OPEN' },
        ...{ statementId: given['statementId'], basisId: sourceId },
      },
    ]);
    await change(given, { note: 'Said on television' }, 'answers');
    await change(given, { promised: '2027-03-01' }, 'answers');
    expect(await deadlinesOf(question)).toMatchObject([{ due: '2027-03-01', state: 'OPEN' }]);
    await change(given, { fell: '2026-11-20', fellReason: 'Taken back' }, 'answers');

    expect(await deadlinesOf(question)).toMatchObject([{ state: 'VOID' }]);
  });
});

describe('the silence board', () => {
  const inquire = (question: Row, addresseeId: string, more: Values = {}) =>
    world.make('inquiries', {
      ...{ questionId: question.id, addresseeId, askedById: speakerId, state: 'SENT', sourceId },
      ...{ level: 'internal', replied: null, ...more },
    });
  const rowOf = async (id: string, query = '') => {
    const board = await world.as('reader').get(`/silence${query}`);
    expect({ status: board.status, errors: board.body.errors }).toEqual({ status: 200 });
    return board.body.data.find(({ addressee }: Values) => (addressee as Row).id === id);
  };

  test('counts by addressee what was asked, what was answered and how, and the longest silence', async () => {
    const { id } = await world.make('parties', { name: 'The silent one', level: 'public' });
    const question = await ask();
    const asked = (more: Values) => inquire(question, id, more);
    const [first, second] = [await asked({ asked: '2026-11-01' }), await asked({ asked: '2026-11-05' })];
    await asked({ asked: '2026-10-01' });
    await asked({ asked: '2026-09', state: 'WITHDRAWN' });
    await asked({ asked: '2026-08-01', level: 'restricted' });
    await answer(question, { inquiryId: first.id, class: 'EVADES' });
    await answer(question, { inquiryId: second.id, class: 'REFERS' });

    expect(await rowOf(id, '?on=2026-11-20')).toEqual({
      addressee: { id, title: 'The silent one', titleEs: null },
      ...{ inquiries: 3, answered: 2, unanswered: 1, longestOpen: 50 },
      classes: { ANSWERS: 0, PARTIAL: 0, EVADES: 1, REFUSES: 0, REFERS: 1, PROMISES: 0, CONTRADICTS: 0 },
      medianDays: { lo: 7, hi: 7 },
      answeredIds: [first.id, second.id].toSorted(),
      ...{ elsewhere: 0, elsewhereIds: [] },
    });
    expect(await rowOf(id, '?on=2026-11-03')).toMatchObject({ inquiries: 2, answered: 0, longestOpen: 33 });
    const alone = (await world.as('reader').get(`/silence?on=2026-11-20&addresseeId=${id}`)).body.data;
    expect(alone).toEqual([await rowOf(id, '?on=2026-11-20')]);
    expect(await rowOf(id, '?knownAt=2024-12-31')).toBeUndefined();
    expect(await rowOf(id, '?recordedAt=2026-01-01')).toBeUndefined();
  });

  test('counts answers that reply to no inquiry apart from the silence', async () => {
    const { id } = await world.make('parties', { name: 'The one who speaks elsewhere', level: 'public' });
    const question = await ask();
    await inquire(question, id, { asked: '2026-11-01' });
    const statement = await state({ speakerId: id });
    const given = await answer(question, { statementId: statement.id, class: 'PARTIAL' });

    expect(await rowOf(id, '?on=2026-11-20')).toMatchObject({
      ...{ inquiries: 1, answered: 0, longestOpen: 19, answeredIds: [] },
      ...{ elsewhere: 1, elsewhereIds: [given.id] },
    });
    const secret = await state({ speakerId: id, level: 'restricted' });
    await answer(question, { statementId: secret.id, class: 'EVADES', level: 'restricted' });

    expect(await rowOf(id, '?on=2026-11-20')).toMatchObject({ elsewhere: 1, elsewhereIds: [given.id] });
    expect(await rowOf(id, '?on=2026-11-05')).toMatchObject({ elsewhere: 0, elsewhereIds: [] });
  });

  test('refuses parameters it does not take', async () => {
    expectProblem(await world.as('reader').get('/silence?surprise=1'), 422, 'surprise');
    expectProblem(await world.as('reader').get('/silence?addresseeId=nobody'), 422, 'addresseeId');
  });
});
