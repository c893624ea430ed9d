import { describe, expect, test } from '@jest/globals';
import { storingNothing } from '../factories/counts.js';
import { expectProblem } from '../factories/problems.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld();

describe('a cohort', () => {
  const refused = (code: string) => ({ errors: [{ path: 'parentId', code }] });

  test('is no part of itself, in one step or in several', async () => {
    const whole = await world.make('cohorts', { level: 'public' });
    const { agreementId } = whole;
    const part = await world.make('cohorts', { agreementId, parentId: whole.id, level: 'public' });
    const client = world.as('monitor');

    await storingNothing(world.owner, async () => {
      for (const parentId of [whole.id, part.id]) {
        const answer = await client.patch(`/cohorts/${whole.id}`, { parentId }, 1);
        expect(answer.body).toMatchObject({ status: 422, ...refused('cohort/part-of-itself') });
      }
    });
    expect((await client.get('/dashboard')).status).toBe(200);
  });

  test('is no part of a cohort of another agreement', async () => {
    const other = await world.make('agreements', { level: 'public' });
    const parent = await world.make('cohorts', { agreementId: other.id, level: 'public' });
    const draft = await world.draft('cohorts', { parentId: parent.id, level: 'public' });

    const answer = await world.as('monitor').post('/cohorts', draft);

    expect(answer.body).toMatchObject({ status: 422, ...refused('cohort/of-another-agreement') });
  });
});

test('two writes that wait for each other are both stored', async () => {
  const client = world.as('monitor');
  const report = await world.make('reports', { level: 'internal' });
  const figures = await Promise.all(
    Array.from({ length: 4 }, () => world.make('figures', { reportId: report.id, level: 'internal' })),
  );

  for (let version = 1; version < 12; version += 1) {
    const answers = await Promise.all([
      client.patch(`/reports/${report.id}`, { title: `Title ${version}`, level: 'restricted' }, version),
      ...figures.map(async ({ id }) => {
        const { body } = await client.get(`/figures/${id}`);
        return client.patch(`/figures/${id}`, { locator: `Page ${version}` }, Number(body['version']));
      }),
    ]);
    expect(answers.filter(({ status }) => status >= 500).map(({ text }) => text)).toEqual([]);
    expect(answers[0]?.status).toBe(200);
  }
});

describe('a repeated request', () => {
  test('is the same whatever the case of its identifiers', async () => {
    const source = await world.make('sources', { level: 'public' });
    const draft = await world.draft('figures', { sourceId: source.id });
    const loud = { ...draft, id: String(draft['id']).toUpperCase(), sourceId: source.id.toUpperCase() };

    expect((await world.as('monitor').post('/figures', draft)).status).toBe(201);
    expect((await world.as('monitor').post('/figures', loud)).status).toBe(200);
  });

  test('is answered with the record as it stands when somebody corrected it since', async () => {
    const draft = await world.draft('sources');
    await world.as('monitor').post('/sources', draft);
    await world.as('advocate').patch(`/sources/${String(draft['id'])}`, { title: 'Corrected' }, 1);

    const repeated = await world.as('monitor').post('/sources', draft);

    expect(repeated).toMatchObject({ status: 200, body: { title: 'Corrected', version: 2 } });
  });
});

test('a record whose subject is out of reach can still be corrected', async () => {
  const person = await world.make('people', { level: 'restricted' });
  const about = { personId: person.id, cohortId: null, facilityId: null, agreementId: null };
  const made = await world.make('allegations', { ...about, level: 'restricted' });
  await world.as('administrator').patch(`/people/${person.id}`, { level: 'sealed' }, 1);

  const seen = await world.as('monitor').get(`/allegations/${made.id}`);
  const corrected = await world.as('monitor').patch(`/allegations/${made.id}`, { summary: 'Corrected' }, 1);

  expect(seen.body).toMatchObject({ personId: null });
  expect(corrected).toMatchObject({ status: 200, body: { summary: 'Corrected' } });
});

test('a day that the database cannot hold is refused, naming the field', async () => {
  const source = await world.draft('sources', { accessed: '0000-01-01' });
  const voided = { voidReason: 'Entered twice' };

  await storingNothing(world.owner, async () => {
    expectProblem(await world.as('monitor').post('/sources', source), 422, 'accessed');
    for (const voidedAt of [
      '0000-01-01T00:00:00Z',
      '0001-01-01T00:00:00+14:00',
      '9999-12-31T23:59:59-12:00',
    ]) {
      const event = await world.draft('custody-events', { voidedAt, ...voided });
      expectProblem(await world.as('monitor').post('/custody-events', event), 422, 'voidedAt');
    }
  });
});

test('exports that nobody reads take no connection from anybody else', async () => {
  await world.owner.query(
    `begin; select set_config('paradero.actor', '${world.organisations.ours.accounts.monitor}', true);
     insert into sources (id, title, note, type, reliability, level, "organisationId", "createdById")
     select gen_random_uuid(), 'Long ' || n, repeat('a long note ', 800), 'NEWS_WIRE', 'C', 'public',
       '${world.organisations.ours.id}', '${world.organisations.ours.accounts.monitor}'
     from generate_series(1, 1000) n; commit`,
  );
  await world.app.listen(0, '127.0.0.1');
  const url = `${(await world.app.getUrl()).replace('[::1]', '127.0.0.1')}/api/sources/export.csv`;
  const stop = new AbortController();
  const cookie = world.as('monitor').cookie ?? '';
  const asked = Array.from({ length: 12 }, () =>
    fetch(url, { headers: { cookie }, signal: stop.signal }).catch(() => undefined),
  );

  const answers = await Promise.all(Array.from({ length: 12 }, () => world.as('monitor').get('/sources')));

  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  stop.abort();
  await Promise.all(asked);
});
