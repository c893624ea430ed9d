import { cohortCounts } from '@paradero/contract/views/counts';
import { dashboard } from '@paradero/contract/views/dashboard';
import { cohortLedger } from '@paradero/contract/views/ledger';
import { agreementTerms } from '@paradero/contract/views/terms';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { RuleRunner } from '../../apps/api/src/questions/rule-runner.js';
import { sharedWorld } from '../factories/shared-world.js';

const now = '2026-03-20';

const world = sharedWorld({ now });
let record: Awaited<ReturnType<typeof endedAgreement>>;
beforeAll(async () => {
  record = await endedAgreement();
});

/** A year's agreement under which 238 people arrived on 15 March 2025; of 3 it is known that they died. */
async function endedAgreement(level = 'public') {
  const early = await world.make('sources', { published: '2025-03-16', level: 'public' });
  const late = await world.make('sources', { published: '2025-07-18', level: 'public' });
  const agreement = await world.make('agreements', {
    title: 'Agreement of a year',
    lifeCycle: 'IN_FORCE',
    termType: 'DURATION_FROM_EVENT',
    termDuration: 'P1Y',
    termAnchor: 'INSTRUMENT',
    termBoundary: 'LAST_DAY_INCLUSIVE',
    level,
  });
  const under = { agreementId: agreement.id, level };
  await world.make('agreement-events', {
    ...under,
    type: 'INSTRUMENT',
    occurred: '2025-03-13/2025-03-14',
    sourceId: early.id,
  });
  const cohort = await world.make('cohorts', {
    ...under,
    name: 'Flown on 15 March',
    transferred: '2025-03-15',
  });
  const line = { cohortId: cohort.id, level, bound: 'exact', sourceId: early.id };
  const flight = { ...line, ...counted(238), occurred: '2025-03-15' };
  await world.make('custody-events', { ...flight, toStatus: 'IN_TRANSIT' });
  await world.make('custody-events', { ...flight, fromStatus: 'IN_TRANSIT', toStatus: 'HELD_AGREEMENT' });
  await world.make('custody-events', {
    ...line,
    ...counted(3),
    occurred: '2025-06',
    fromStatus: 'HELD_AGREEMENT',
    toStatus: 'DIED',
    sourceId: late.id,
  });
  const claim = {
    ...line,
    measure: 'TRANSFERRED',
    unit: 'people',
    population: 'flown on 15 March',
    locator: 'p. 1',
  };
  const first = await world.make('figures', { ...claim, ...counted(238) });
  const second = await world.make('figures', { ...claim, ...counted(252), sourceId: late.id });
  return { agreementId: agreement.id, cohortId: cohort.id, first: first.id, second: second.id };
}

const counted = (people: number) => ({ raw: String(people), lo: people, hi: people });
const exactly = (people: number) => ({ lo: people, hi: people });

const read = async (path: string, role: 'reader' | 'monitor' | 'advocate' = 'reader') => {
  const answer = await world.as(role).get(path);
  expect({ path, status: answer.status }).toEqual({ path, status: 200 });
  return answer.body;
};
const terms = async (query = '') =>
  agreementTerms.parse(await read(`/agreements/${record.agreementId}/terms${query}`));
const ledger = async (query = '') =>
  cohortLedger.parse(await read(`/cohorts/${record.cohortId}/ledger${query}`));
const counts = async (query = '') =>
  cohortCounts.parse(await read(`/cohorts/${record.cohortId}/counts${query}`));

describe('the terms of an agreement', () => {
  test('are windows per anchor, never one false day, with the steps that led there', async () => {
    const { windows, summary } = await terms('?on=2026-11-23');

    const window = windows.find(({ anchor }) => anchor.kind === 'INSTRUMENT');
    expect(window).toMatchObject({
      anchor: { earliest: '2025-03-13', latest: '2025-03-14' },
      earliest: '2026-03-12',
      latest: '2026-03-13',
      state: 'ENDED',
      daysSince: { lo: 255, hi: 256 },
    });
    expect(window?.steps.length).toBeGreaterThan(0);
    expect(summary).toMatchObject({ entered: exactly(238), withoutOutcome: exactly(235) });
  });

  test('were still running before their first possible end', async () => {
    const { summary, flags } = await terms('?on=2025-03-20');

    expect(summary).toMatchObject({ state: 'RUNNING', daysSince: null });
    expect(flags.filter(({ rule }) => rule === 'Q02')).toEqual([]);
  });

  test('ask what happens to those of whom no outcome is recorded once they have ended', async () => {
    const { flags } = await terms();

    expect(flags).toContainEqual(
      expect.objectContaining({
        rule: 'Q02',
        topic: 'DISPOSITION',
        params: expect.objectContaining({ withoutOutcomeLo: 235, withoutOutcomeHi: 235 }),
      }),
    );
  });
});

describe('the ledger of a cohort', () => {
  test('says how many are where, and counts nobody as released because nothing is recorded', async () => {
    const view = await ledger('?on=2025-07-19');

    expect(view.ledger).toMatchObject({ entered: exactly(238), closes: true, withoutOutcome: exactly(235) });
    expect(view.ledger.byStatus['DIED']).toEqual(exactly(3));
    for (const freed of ['RELEASED_HOST', 'RETURNED_ORIGIN'])
      expect(view.ledger.byStatus[freed] ?? exactly(0)).toEqual(exactly(0));
    expect(view.lines.map(({ toStatus, source }) => [toStatus, source?.published]).sort()).toEqual([
      ['DIED', '2025-07-18'],
      ['HELD_AGREEMENT', '2025-03-16'],
      ['IN_TRANSIT', '2025-03-16'],
    ]);
  });

  test('holds on the last day of June what may have happened by then', async () => {
    expect((await ledger('?on=2025-05-31')).ledger.byStatus['DIED'] ?? exactly(0)).toEqual(exactly(0));
    expect((await ledger('?on=2025-06-15')).ledger.byStatus['DIED']).toEqual({ lo: 0, hi: 3 });
    expect((await ledger('?on=2025-06-30')).ledger.byStatus['DIED']).toEqual(exactly(3));
  });

  test('knows only what sources had published', async () => {
    const view = await ledger('?on=2025-07-19&knownAt=2025-04-01');

    expect(view).toMatchObject({ on: '2025-07-19', knownAt: '2025-04-01' });
    expect(view.lines.map(({ toStatus }) => toStatus)).not.toContain('DIED');
    expect(view.ledger).toMatchObject({ withoutOutcome: exactly(238) });
    expect((await ledger('?knownAt=2025-03-15')).lines).toEqual([]);
  });
});

describe('the counts of a cohort', () => {
  test('are every claim with who says so, and which of them cannot both be true', async () => {
    const { groups } = await counts();

    const group = groups.find(({ claims }) => claims.some(({ id }) => id === record.first));
    expect(group?.claims.map(({ raw, source }) => [raw, source?.published]).sort()).toEqual([
      ['238', '2025-03-16'],
      ['252', '2025-07-18'],
    ]);
    expect(group?.conflicts.map((pair) => [...pair].sort())).toEqual([[record.first, record.second].sort()]);
    expect(group?.overlap).toBeNull();
  });

  test('are those that had been published by a day', async () => {
    const { groups } = await counts('?knownAt=2025-07-17');

    expect(groups.flatMap(({ claims }) => claims.map(({ raw }) => raw))).toEqual(['238']);
    expect(groups.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  test('hold nothing on a day before our record did', async () => {
    expect(
      (await world.as('reader').get(`/cohorts/${record.cohortId}/counts?recordedAt=2020-01-01`)).status,
    ).toBe(404);
    expect((await counts('?recordedAt=2999-12-31')).groups).toHaveLength(1);
  });
});

test('the dashboard follows the day, the clocks and the agreement it is narrowed to', async () => {
  const whole = dashboard.parse(await read('/dashboard'));
  const known = dashboard.parse(
    await read(`/dashboard?knownAt=2025-04-01&agreementId=${record.agreementId}`),
  );
  const before = dashboard.parse(await read('/dashboard?recordedAt=2020-01-01'));

  expect(whole).toMatchObject({ on: now, agreement: null });
  expect(whole.terms).toContainEqual(
    expect.objectContaining({ agreementId: record.agreementId, withoutOutcome: exactly(235) }),
  );
  expect(known).toMatchObject({
    knownAt: '2025-04-01',
    agreement: { id: record.agreementId },
    terms: [{ withoutOutcome: exactly(238) }],
  });
  expect(before).toMatchObject({ terms: [], custody: { points: [] }, flags: [] });
});

describe('the rules', () => {
  const actor = () => ({
    id: world.organisations.ours.accounts.administrator,
    organisationId: world.organisations.ours.id,
    role: 'administrator' as const,
  });
  const run = () => world.app.get(RuleRunner).run(actor());
  const raised = async () =>
    (await read('/questions?filter[rule]=Q02', 'advocate')).data.filter(
      (question) => question['agreementId'] === record.agreementId,
    );

  test('raise the founding question once, with its numbers, and change nothing when run again', async () => {
    await run();
    const [question] = await raised();

    expect(question).toMatchObject({
      state: 'OPEN',
      topic: 'DISPOSITION',
      severity: 'critical',
      opened: now,
      population: 238,
      covered: 3,
    });
    expect(await run()).toMatchObject({ opened: 0, updated: 0, closed: 0, reopened: 0 });
    expect(await raised()).toHaveLength(1);
    expect((await terms()).flags.map(({ questionId }) => questionId)).toContain(question?.id);
  });

  test('raise it once when two processes run them at the same time', async () => {
    await Promise.all([run(), run(), run()]);

    expect(await raised()).toHaveLength(1);
  });

  test('tell whoever reads a question no more than the record tells that person', async () => {
    const { agreementId, cohortId } = await endedAgreement();
    await world.make('custody-events', {
      ...counted(7),
      cohortId,
      fromStatus: 'HELD_AGREEMENT',
      toStatus: 'ESCAPED',
      bound: 'exact',
      occurred: '2025-09-01',
      level: 'restricted',
    });

    await run();

    const { data } = await read(`/questions?filter[rule]=Q02&filter[agreementId]=${agreementId}`);
    expect(data).toMatchObject([
      { covered: 3, inputs: { withoutOutcomeLo: 235, withoutOutcomeHi: 235 }, level: 'internal' },
    ]);
  });

  test('ask about a restricted agreement within its organisation', async () => {
    const { agreementId } = await endedAgreement('restricted');

    await run();

    const asked = `/questions?filter[rule]=Q02&filter[agreementId]=${agreementId}`;
    expect((await read(asked, 'monitor')).data).toMatchObject([{ covered: 3, level: 'restricted' }]);
    expect((await read(asked, 'reader')).data).toEqual([]);
    expect((await world.as('monitor', 'theirs').get(asked)).body).toMatchObject({ data: [] });
  });

  test('close it when the record answers it, and keep it', async () => {
    const rest = { cohortId: record.cohortId, fromStatus: 'HELD_AGREEMENT', toStatus: 'RETURNED_ORIGIN' };
    const held = (await ledger()).ledger;
    const event = await world.make('custody-events', {
      ...rest,
      ...counted(held.withoutOutcome.lo),
      bound: 'exact',
      occurred: '2025-07-18',
      level: 'public',
    });

    await run();
    const [closed] = await raised();
    expect(closed).toMatchObject({ state: 'ANSWERED', closed: now, closedReason: 'rule/no-longer-holds' });

    await world
      .as('monitor')
      .patch(
        `/custody-events/${event.id}`,
        { voidedAt: '2026-03-20T12:00:00Z', voidReason: 'Entered by mistake' },
        1,
      );
    await run();
    expect((await raised())[0]).toMatchObject({ id: closed?.id, state: 'OPEN', closed: null });
  });
});
