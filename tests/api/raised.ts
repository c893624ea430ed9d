import { beforeAll, describe, expect, test } from '@jest/globals';
import { RuleRunner } from '../../apps/api/src/questions/rule-runner.js';
import type { Row } from '../factories/client.js';
import { storingNothing } from '../factories/counts.js';
import { flightIn } from '../factories/flight.js';
import { expectProblem } from '../factories/problems.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld({ now: '2026-03-20' });

type Flight = Awaited<ReturnType<typeof flightIn>>;

const actor = () => ({
  id: world.organisations.ours.accounts.administrator,
  organisationId: world.organisations.ours.id,
  role: 'administrator' as const,
});
const runAfter = (resource: string, { id }: Pick<Row, 'id'>) =>
  world.app.get(RuleRunner).runAfter(actor(), [{ resource, id }]);
const countOf = (flight: Flight, raw: string, more = {}) =>
  world.make('figures', {
    ...{ measure: 'TRANSFERRED', population: 'people of the flight', unit: 'people', moneyState: null },
    ...{ agreementId: flight.agreementId, cohortId: flight.cohortId, facilityId: null, partyId: null },
    ...{ nationality: null, legalBasis: null, period: '2025-03-30', raw, lo: Number(raw), hi: Number(raw) },
    ...{ bound: 'exact', quote: null, verification: 'SINGLE', sourceId: flight.sourceId, chosen: false },
    ...{ formula: null, level: 'public', ...more },
  });
const conflictOf = async ({ agreementId }: Pick<Flight, 'agreementId'>) => {
  const path = `/questions?filter[agreementId]=${agreementId}&filter[rule]=Q06&sort=-createdAt`;
  return (await world.as('reader').get(path)).body.data;
};
const change = async (resource: string, { id }: Row, body: object) => {
  const by = world.as('administrator');
  const { version } = (await by.get(`/${resource}/${id}`)).body;
  const answer = await by.patch(`/${resource}/${id}`, body, version);
  expect({ status: answer.status, errors: answer.body.errors }).toEqual({ status: 200 });
};
const reads = async ({ id }: Row) => (await world.as('reader').get(`/questions/${id}`)).status;

async function conflict() {
  const flight = await flightIn(world);
  const figures = [
    await countOf(flight, '17'),
    await countOf(flight, '19', { sourceId: await otherSource() }),
  ];
  const [, second] = figures;
  if (!second) throw new Error('two were stored');
  await runAfter('figures', second);
  const [question] = await conflictOf(flight);
  if (!question) throw new Error('the rule asks about two counts that differ');
  return { flight, second, question };
}
const otherSource = async () =>
  (await world.make('sources', { published: '2025-04-02', level: 'public' })).id;

describe('a question that a rule raised', () => {
  test('stays about what the rule asked about', async () => {
    const { question } = await conflict();
    const elsewhere = await flightIn(world);

    await storingNothing(world.owner, async () => {
      const moved = { agreementId: elsewhere.agreementId, cohortId: elsewhere.cohortId };
      const answer = await world.as('advocate').patch(`/questions/${question.id}`, moved, question.version);
      expectProblem(answer, 422, 'agreementId', 'cohortId');
    });
  });

  test('is closed off with what it is about, at once', async () => {
    const { flight, question } = await conflict();
    expect(await reads(question)).toBe(200);

    await change('cohorts', { id: flight.cohortId } as Row, { level: 'restricted' });
    expect(await reads(question)).toBe(404);
  });

  test('is closed off with a claim it told of, and asked anew of what is left', async () => {
    const { flight, second, question } = await conflict();
    await change('figures', second, { level: 'sealed' });
    await runAfter('figures', second);
    expect(await conflictOf(flight)).toEqual([]);
    expect(await reads(question)).toBe(404);

    const third = await countOf(flight, '21', { sourceId: await otherSource() });
    await runAfter('figures', third);
    const [again] = await conflictOf(flight);
    expect(again).toMatchObject({ state: 'OPEN', inputs: { numbers: ['17', '21'] } });
    expect(again?.id).not.toBe(question.id);
  });

  test('keeps its words where others asked about it, and no rule fails for it', async () => {
    const { flight, second, question } = await conflict();
    await change('questions', question, { level: 'public' });
    const party = (await world.make('parties', { level: 'public' })).id;
    const inquiry = {
      ...{ questionId: question.id, addresseeId: party, askedById: party, level: 'public' },
      sourceId: flight.sourceId,
    };
    await world.make('inquiries', inquiry, world.as('advocate', 'theirs'));
    await change('figures', second, { level: 'restricted' });

    expect(await runAfter('figures', second)).toMatchObject({ updated: 0, closed: 0 });
    expect(await conflictOf(flight)).toMatchObject([{ id: question.id, textEn: question['textEn'] }]);
  });

  test('closes where a claim was between two runs, however often it moved', async () => {
    const { flight, second, question } = await conflict();
    for (const { agreementId } of [await flightIn(world), await flightIn(world)])
      await change('figures', second, { agreementId, cohortId: null });
    await runAfter('figures', second);

    expect(await conflictOf(flight)).toMatchObject([{ id: question.id, state: 'ANSWERED' }]);
  });
});

describe('the promises of two answers that rest on one statement', () => {
  let agreementId: string;
  beforeAll(async () => {
    ({ agreementId } = await flightIn(world));
  });

  test('are two deadlines, each of which moves with its answer', async () => {
    const question = await world.make('questions', { agreementId, level: 'public' });
    const statementId = (await world.make('statements', { level: 'public', quote: 'in June' })).id;
    const promise = { questionId: question.id, statementId, class: 'PROMISES', level: 'public' };
    const first = await world.make('answers', { ...promise, promised: '2026-06' });
    await world.make('answers', { ...promise, promised: '2026-07-01' });
    await change('answers', first, { promised: '2026-06-15' });

    const { body } = await world.as('reader').get(`/deadlines?filter[questionId]=${question.id}&sort=due`);
    expect(body.data.map(({ due, answerId }) => [due, answerId === first.id])).toEqual([
      ['2026-06-15', true],
      ['2026-07-01', false],
    ]);
  });
});

describe('who must answer what a rule asks', () => {
  test('is the states that send and receive, as far as readers of the question reach them', async () => {
    const { agreementId } = await flightIn(world);
    const [sender, host, hidden] = await Promise.all(
      ['public', 'internal', 'restricted'].map((level) => world.make('parties', { kind: 'STATE', level })),
    );
    const takesPart = (party: Row | undefined, role: string, level: string) =>
      world.make('agreement-parties', { agreementId, partyId: party?.id, role, level });
    await takesPart(sender, 'SENDING_STATE', 'public');
    await takesPart(host, 'HOST_STATE', 'internal');
    await takesPart(hidden, 'HOST_STATE', 'restricted');
    await world.app.get(RuleRunner).runAfter(actor(), [{ resource: 'agreements', id: agreementId }]);

    const path = `/questions?filter[agreementId]=${agreementId}&filter[rule]=Q20`;
    const [question] = (await world.as('reader').get(path)).body.data;
    const named = `/question-addressees?filter[questionId]=${question?.id}`;
    const { data } = (await world.as('administrator').get(named)).body;
    expect(data.map(({ partyId }) => partyId).toSorted()).toEqual([sender?.id, host?.id].toSorted());
  });
});
