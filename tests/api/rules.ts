import { beforeAll, describe, expect, test } from '@jest/globals';
import { questionRuleList, type QuestionRuleSetting } from '@paradero/contract/views/question-rules';
import type { Change } from '../../apps/api/src/shared/changes.js';
import { RuleRunner } from '../../apps/api/src/questions/rule-runner.js';
import { flightIn } from '../factories/flight.js';
import { expectProblem } from '../factories/problems.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld({ now: '2026-03-20' });

const actor = () => ({
  id: world.organisations.ours.accounts.administrator,
  organisationId: world.organisations.ours.id,
  role: 'administrator' as const,
});
const flight = () => flightIn(world);
const run = () => world.app.get(RuleRunner).run(actor());
const runAfter = (...changes: Change[]) => world.app.get(RuleRunner).runAfter(actor(), changes);

async function asked(agreementId: string) {
  const { body } = await world
    .as('advocate')
    .get(`/questions?filter[agreementId]=${agreementId}&perPage=100&sort=opened`);
  return body.data.filter(({ rule }) => typeof rule === 'string');
}
const open = async (agreementId: string) =>
  (await asked(agreementId))
    .filter(({ state }) => state === 'OPEN')
    .map(({ rule }) => String(rule))
    .toSorted();

const setting = async (code: string): Promise<QuestionRuleSetting> => {
  const { body } = await world.as('administrator').get('/question-rules');
  const found = questionRuleList.parse(body).data.find((rule) => rule.code === code);
  if (!found) throw new Error(`no rule ${code}`);
  return found;
};
const send = (code: string, body: object, headers = {}) =>
  world.as('administrator').send('PUT', `/question-rules/${code}`, { body, headers });
const set = async (code: string, body: object) =>
  send(code, body, { 'if-match': `"${(await setting(code)).version}"` });

describe('a run after a change', () => {
  let record: Awaited<ReturnType<typeof flight>>;
  let untouched: Awaited<ReturnType<typeof flight>>;
  beforeAll(async () => {
    record = await flight();
    untouched = await flight();
  });

  test('asks about what the change touches and about nothing else', async () => {
    await runAfter({ resource: 'agreements', id: record.agreementId });

    expect(await open(record.agreementId)).toEqual(['Q01', 'Q09', 'Q19', 'Q20']);
    expect(await asked(untouched.agreementId)).toEqual([]);
  });

  test('changes nothing when it is done again', async () => {
    expect(await runAfter({ resource: 'agreements', id: record.agreementId })).toMatchObject({
      ...{ opened: 0, updated: 0, closed: 0, reopened: 0 },
    });
  });

  test('closes a question with the record that answered it, and asks again when that is taken back', async () => {
    const figure = await world.make('figures', {
      ...{ measure: 'AMOUNT', population: 'Paid for the flight', agreementId: record.agreementId },
      ...{ cohortId: null, facilityId: null, partyId: null, nationality: null, legalBasis: null },
      ...{ raw: '$1,000', lo: 1000, hi: 1000, bound: 'exact', unit: 'USD', moneyState: 'DISBURSED' },
      ...{ quote: null, verification: 'SINGLE', sourceId: record.sourceId, level: 'public', chosen: false },
    });
    await runAfter({ resource: 'figures', id: figure.id });

    const paid = async () => (await asked(record.agreementId)).find(({ rule }) => rule === 'Q19');
    expect(await paid()).toMatchObject({
      ...{ state: 'ANSWERED', closedByRule: true, closedReason: 'rule/no-longer-holds' },
      closedWith: { resource: 'figures', id: figure.id },
    });

    await world.as('advocate').patch(`/figures/${figure.id}`, { verification: 'RETRACTED' }, 1);
    await runAfter({ resource: 'figures', id: figure.id });
    expect(await paid()).toMatchObject({ state: 'OPEN', closed: null, closedWith: null });
  });

  test('follows a source to the claims that cite it', async () => {
    const other = await flight();
    await runAfter({ resource: 'sources', id: other.sourceId });

    expect(await open(other.agreementId)).toContain('Q20');
  });
});

describe('an event of a case that was taken back', () => {
  test.each(['RETRACTED', 'CONTRADICTED'])('raises and answers nothing: %s', async (verification) => {
    const proceeding = await world.make('proceedings', { kind: 'COURT', state: 'PENDING', level: 'public' });
    const event = { proceedingId: proceeding.id, level: 'public', localTime: null, zone: null };
    const argued = await world.make('proceeding-events', {
      ...{ ...event, type: 'ARGUED', occurred: '2025-10-01', verification: 'DOCUMENTED' },
    });
    const heard = await world.make('proceeding-events', {
      ...{ ...event, type: 'HEARING', occurred: '2025-11-01', verification: 'DOCUMENTED' },
    });
    const pending = async () => {
      await runAfter({ resource: 'proceedings', id: proceeding.id });
      const { body } = await world.as('advocate').get(`/questions?filter[proceedingId]=${proceeding.id}`);
      return body.data.filter(({ rule }) => rule === 'Q14').map(({ state }) => state);
    };
    expect(await pending()).toEqual([]);

    await world.as('advocate').patch(`/proceeding-events/${heard.id}`, { verification }, 1);
    expect(await pending()).toEqual(['OPEN']);

    await world.as('advocate').patch(`/proceeding-events/${argued.id}`, { verification }, 1);
    expect(await pending()).toEqual(['ANSWERED']);
  });
});

describe('a question that was dismissed', () => {
  test('stays so until the day of its review, and is asked again if it still holds', async () => {
    const { agreementId } = await flight();
    const change = { resource: 'agreements', id: agreementId };
    await runAfter(change);
    const text = async () => (await asked(agreementId)).find(({ rule }) => rule === 'Q20');
    const { id = '', version } = (await text()) ?? {};
    const dismissal = {
      withdrawn: '2026-03-20',
      withdrawnReason: 'The text was shown to us',
      reviewOn: '2026-06-01',
    };
    await world.as('advocate').patch(`/questions/${id}`, dismissal, version);

    await runAfter(change);
    expect(await text()).toMatchObject({ state: 'WITHDRAWN', reviewOn: '2026-06-01' });

    const later = await world.another({ now: '2026-06-01' });
    await later.get(RuleRunner).runAfter(actor(), [change]);
    expect(await text()).toMatchObject({ id, state: 'OPEN', withdrawn: null, reviewOn: null });
  });
});

describe('the rules of an organisation', () => {
  let record: Awaited<ReturnType<typeof flight>>;
  beforeAll(async () => {
    record = await flight();
    await run();
  });

  test('are listed with what they have open', async () => {
    expect(await setting('Q20')).toMatchObject({
      ...{ active: true, reason: null, thresholds: [30], defaults: [30], unit: 'days' },
      open: expect.any(Number),
    });
    expect((await setting('Q18')).unit).toBe('percent');
  });

  test('close what they asked when switched off, with the reason, and ask again when switched on', async () => {
    const off = { active: false, reason: 'We have the text and may not say so', thresholds: [30] };
    expect((await set('Q20', off)).body).toMatchObject({ active: false, reason: off.reason });
    await runAfter({ resource: 'agreements', id: record.agreementId });

    const text = async () => (await asked(record.agreementId)).find(({ rule }) => rule === 'Q20');
    expect(await text()).toMatchObject({ state: 'ANSWERED', closedReason: 'rule/switched-off' });

    await set('Q20', { active: true, reason: null, thresholds: [30] });
    await runAfter({ resource: 'agreements', id: record.agreementId });
    expect(await text()).toMatchObject({ state: 'OPEN', closedReason: null });
  });

  test('ask by other thresholds', async () => {
    await set('Q20', { active: true, reason: null, thresholds: [3000] });
    await runAfter({ resource: 'agreements', id: record.agreementId });
    expect(await open(record.agreementId)).not.toContain('Q20');

    await set('Q20', { active: true, reason: null, thresholds: [30] });
    await runAfter({ resource: 'agreements', id: record.agreementId });
    expect(await open(record.agreementId)).toContain('Q20');
  });

  test.each([
    [{ active: false, reason: null, thresholds: [30] }, 'reason'],
    [{ active: true, reason: null, thresholds: [] }, 'thresholds'],
    [{ active: true, reason: null, thresholds: [0] }, 'thresholds.0'],
  ])('refuse %j', async (body, path) => {
    expectProblem(await set('Q20', body), 422, path);
    expect((await setting('Q20')).thresholds).toEqual([30]);
  });

  test('are set from the version that was seen, so that none is undone unread', async () => {
    const { version } = await setting('Q21');
    const from = { 'if-match': `"${version}"` };
    const off = { active: false, reason: 'Asked elsewhere', thresholds: (await setting('Q21')).thresholds };
    expect((await send('Q21', off)).status).toBe(428);
    expect((await send('Q21', off, from)).body).toMatchObject({ active: false, version: version + 1 });

    const late = await send('Q21', { ...off, active: true, reason: null }, from);
    expectProblem(late, 412);
    expect(late.body).toMatchObject({ current: { active: false, reason: off.reason } });
    await set('Q21', { ...off, active: true, reason: null });
    expect(await setting('Q21')).toMatchObject({ active: true, version: version + 2 });
  });

  test('that do not exist are not found', async () => {
    const headers = { 'if-match': '"0"' };
    expect((await send('Q99', { active: true, reason: null, thresholds: [] }, headers)).status).toBe(404);
  });

  test('of one organisation leave another alone', async () => {
    await set('Q09', { active: false, reason: 'Ours only', thresholds: [3] });
    const { body } = await world.as('administrator', 'theirs').get('/question-rules');

    expect(questionRuleList.parse(body).data.find(({ code }) => code === 'Q09')?.active).toBe(true);
    await set('Q09', { active: true, reason: null, thresholds: [3] });
  });
});
