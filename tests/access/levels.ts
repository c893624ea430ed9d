import { getResource, resources, type ResourceName } from '@paradero/contract/resources';
import { describe, expect, test } from '@jest/globals';
import type { Client, Row } from '../factories/client.js';
import { storingNothing } from '../factories/counts.js';
import { isPlain, isShared } from '../factories/make.js';
import { expectProblem } from '../factories/problems.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld();

const plain = resources.filter(isPlain);

const belonging = plain.flatMap((resource) =>
  Object.entries(resource.fields)
    .filter(([, { parent, write }]) => parent && write !== 'never')
    .map(([field, { target, write }]) => ({
      name: resource.name,
      field,
      // A target is the name of a resource, which the type of a field does not say.
      target: getResource(target ?? '').name as ResourceName,
      movable: write === 'always',
    })),
);

const below = { path: 'level', code: 'level/below-parent' };

describe.each(belonging.map((each) => [each.name, each.field, each] as const))(
  'one of %s under its %s',
  (name, field, { target, movable }) => {
    const administrator = () => world.as('administrator');

    test('is never more open than it', async () => {
      const parent = await world.make(target, { level: 'restricted' });

      const drafts = await Promise.all(
        ['public', 'internal'].map((level) => world.draft(name, { [field]: parent.id, level })),
      );

      await storingNothing(world.owner, async () => {
        for (const draft of drafts) {
          const refused = await administrator().post(`/${name}`, draft);
          expectProblem(refused, 422, 'level');
          expect(refused.body.errors).toEqual([below]);
        }
      });
    });

    test('is raised with it, as a version of its own, and not lowered below it', async () => {
      const parent = await world.make(target, { level: 'public' });
      const child = await world.make(name, { [field]: parent.id, level: 'public' });

      // A record may follow from those below it, as a question does from its answers.
      const { version } = (await administrator().get(`/${target}/${parent.id}`)).body;
      const raised = await administrator().patch(`/${target}/${parent.id}`, { level: 'restricted' }, version);

      expect(raised.status).toBe(200);
      const now = await administrator().get(`/${name}/${child.id}`);
      expect(now.body).toMatchObject({ level: 'restricted', version: 2 });
      expectProblem(await administrator().patch(`/${name}/${child.id}`, { level: 'restricted' }, 1), 412);
      const past = await administrator().get(`/${name}/${child.id}/history`);
      expect(past.body.data[0]).toMatchObject({
        version: 2,
        actor: { id: world.organisations.ours.accounts.administrator },
        changes: [{ field: 'level', before: 'public', after: 'restricted' }],
      });
      const lowered = await administrator().patch(`/${name}/${child.id}`, { level: 'internal' }, 2);
      expect(lowered.body.errors).toEqual([below]);
    });

    const whenMovable = movable ? test : test.skip;

    whenMovable('does not move under a more closed one without being raised', async () => {
      const child = await world.make(name, { level: 'internal' });
      const closed = await world.make(target, { level: 'restricted' });
      const move = (level: object) =>
        administrator().patch(`/${name}/${child.id}`, { [field]: closed.id, ...beside[field], ...level }, 1);

      expect((await move({})).body.errors).toEqual([below]);
      expect((await move({ level: 'restricted' })).body).toMatchObject({ level: 'restricted', version: 2 });
    });
  },
);

// What must be said together with a reference.
const beside: Readonly<Record<string, object>> = { disputedById: { disputedQuote: 'alpha' } };

// A clearance is between two people, whatever its level.
const levelled = plain.filter(isShared);

describe.each(levelled.map(({ name }) => [name] as const))('the level of one of %s', (name) => {
  test('is lowered by administrators only', async () => {
    const { id } = await world.make(name, { level: 'restricted' });
    const writers = await writersOf(name);

    for (const role of writers.filter((each) => each !== 'administrator')) {
      const refused = await world.as(role).patch(`/${name}/${id}`, { level: 'public' }, 1);
      expectProblem(refused, 422, 'level');
    }
    const lowered = await world.as('administrator').patch(`/${name}/${id}`, { level: 'public' }, 1);
    expect(lowered.body).toMatchObject({ level: 'public', version: 2 });
  });

  test('is raised by whoever may change the record', async () => {
    for (const role of await writersOf(name)) {
      const { id } = await world.make(name, { level: 'public' });
      const raised = await world.as(role).patch(`/${name}/${id}`, { level: 'restricted' }, 1);
      expect(raised.body).toMatchObject({ level: 'restricted', version: 2 });
    }
  });

  test('is sealed by the author only, and hides the record from everybody else', async () => {
    const { id } = await world.make(name, { level: 'restricted' });
    for (const role of (await writersOf(name)).filter((each) => each !== 'administrator'))
      expectProblem(await world.as(role).patch(`/${name}/${id}`, { level: 'sealed' }, 1), 422, 'level');

    const sealed = await world.as('administrator').patch(`/${name}/${id}`, { level: 'sealed' }, 1);

    expect(sealed.body).toMatchObject({ level: 'sealed', version: 2 });
    for (const client of [world.as('monitor'), world.as('administrator', 'theirs'), world.as('reader')])
      await expectOutOfReach(client, name, id);
    expect((await world.as('administrator').get(`/${name}/${id}`)).status).toBe(200);
  });

  const writersOf = async (resource: string) => {
    const answers = await Promise.all(
      (['monitor', 'advocate', 'administrator'] as const).map(async (role) => ({
        role,
        status: (await world.as(role).post(`/${resource}`, {})).status,
      })),
    );
    return answers.filter(({ status }) => status !== 403).map(({ role }) => role);
  };
});

/** Nothing of a record is read, in none of its places and on none of its days. */
async function expectOutOfReach(client: Client, name: string, id: string): Promise<void> {
  expectProblem(await client.get(`/${name}/${id}`), 404);
  expectProblem(await client.get(`/${name}/${id}?recordedAt=2999-12-31`), 404);
  const lists = [
    `filter[id]=${id}`,
    `filter[id]=${id}&recordedAt=2999-12-31`,
    `filter[id]=${id}&filter[level]=sealed`,
  ];
  for (const list of await Promise.all(lists.map((query) => client.get(`/${name}?${query}`))))
    expect(list.body).toEqual({ data: [], total: 0 });
  expect([403, 404]).toContain((await client.get(`/${name}/${id}/history`)).status);
  expect((await client.get(`/${name}/export.csv?filter[id]=${id}`)).text).not.toContain(id);
  expect([403, 404]).toContain((await client.patch(`/${name}/${id}`, { level: 'public' }, 2)).status);
}

test('not even an administrator reads what a colleague sealed', async () => {
  const { id } = await world.make('reports', { level: 'sealed' }, world.as('monitor'));

  await expectOutOfReach(world.as('administrator'), 'reports', id);
  expect((await world.as('monitor').get(`/reports/${id}`)).status).toBe(200);
});

describe('a clearance', () => {
  const cleared = [
    ['reports', 'reportId'],
    ['people', 'personId'],
    ['allegations', 'allegationId'],
  ] as const;
  const monitorId = () => world.organisations.ours.accounts.monitor;
  const clear = (field: string, id: string, by = world.as('administrator')) =>
    world.make('clearances', { [field]: id, accountId: monitorId() }, by);

  test.each(cleared)(
    'opens one sealed record of %s to the account it names, until it is taken back',
    async (name, field) => {
      const { id } = await world.make(name, { level: 'sealed' });
      const other = await world.make(name, { level: 'sealed' });
      await expectOutOfReach(world.as('monitor'), name, id);

      const clearance = await clear(field, id);

      const monitor = world.as('monitor');
      expect((await monitor.get(`/${name}/${id}`)).body).toMatchObject({ id, level: 'sealed' });
      expect((await monitor.get(`/${name}?filter[id]=${id},${other.id}`)).body).toMatchObject({
        total: 1,
        data: [{ id }],
      });
      expect((await monitor.get(`/${name}/${id}/history`)).status).toBe(200);
      await expectOutOfReach(monitor, name, other.id);
      await expectOutOfReach(world.as('advocate'), name, id);
      await world.as('administrator').delete(`/clearances/${clearance.id}`, 1);
      await expectOutOfReach(monitor, name, id);
    },
  );

  test('for a report opens what was entered with it', async () => {
    const report = await world.make('reports', { level: 'sealed' });
    const children: (readonly [ResourceName, Row])[] = await Promise.all(
      (['figures', 'statements', 'allegations', 'report-subjects'] as const).map(
        async (name) => [name, await world.make(name, { reportId: report.id, level: 'sealed' })] as const,
      ),
    );
    for (const [name, { id }] of children) await expectOutOfReach(world.as('monitor'), name, id);

    await clear('reportId', report.id);

    for (const [name, { id }] of children)
      expect((await world.as('monitor').get(`/${name}/${id}`)).body).toMatchObject({
        id,
        reportId: report.id,
      });
  });

  test('for a person opens the memberships and episodes of the person', async () => {
    const person = await world.make('people', { level: 'sealed' });
    const membership = await world.make('memberships', { personId: person.id, level: 'sealed' });
    const episode = await world.make('custody-episodes', { personId: person.id, level: 'sealed' });
    await expectOutOfReach(world.as('monitor'), 'memberships', membership.id);

    await clear('personId', person.id);

    expect((await world.as('monitor').get(`/memberships/${membership.id}`)).status).toBe(200);
    expect((await world.as('monitor').get(`/custody-episodes/${episode.id}`)).status).toBe(200);
  });

  test('is not made by somebody who does not reach the sealed record', async () => {
    const { id } = await world.make('reports', { level: 'sealed' });
    const draft = await world.draft('clearances', { reportId: id, accountId: monitorId() });

    await storingNothing(world.owner, async () => {
      expectProblem(await world.as('monitor').post('/clearances', draft), 422, 'reportId');
    });
  });

  test('is known to who made it and whom it names, and taken back by nobody else', async () => {
    const { id } = await world.make('reports', { level: 'sealed' });
    const clearance = await clear('reportId', id);

    expect((await world.as('monitor').get(`/clearances/${clearance.id}`)).body).toMatchObject({
      reportId: id,
    });
    await expectOutOfReach(world.as('advocate'), 'clearances', clearance.id);
    expectProblem(await world.as('advocate').delete(`/clearances/${clearance.id}`, 1), 404);
    expect((await world.as('monitor').get(`/reports/${id}`)).status).toBe(200);
  });

  test('is made by the author of the record only, before it is sealed as well as after', async () => {
    const { id } = await world.make('reports', { level: 'restricted' });
    const own = await world.draft('clearances', { reportId: id, accountId: monitorId() });

    await storingNothing(world.owner, async () => {
      expectProblem(await world.as('monitor').post('/clearances', own), 422, 'accountId');
    });
    await world.as('administrator').patch(`/reports/${id}`, { level: 'sealed' }, 1);
    await expectOutOfReach(world.as('monitor'), 'reports', id);
  });

  test('for somebody open opens nothing that a colleague sealed', async () => {
    const person = await world.make('people', { level: 'restricted' });
    const sealed = await world.make(
      'allegations',
      { personId: person.id, level: 'sealed' },
      world.as('advocate'),
    );

    await clear('personId', person.id);

    await expectOutOfReach(world.as('monitor'), 'allegations', sealed.id);
  });

  test('lifts no reader above what readers reach', async () => {
    const { id } = await world.make('reports', { level: 'sealed' });
    await world.make('clearances', { reportId: id, accountId: world.organisations.ours.accounts.reader });

    await expectOutOfReach(world.as('reader'), 'reports', id);
  });
});

test('a public claim cannot rest on a restricted source, whichever came first', async () => {
  const source = await world.make('sources', { level: 'restricted' });
  const claim = await world.draft('figures', { sourceId: source.id, level: 'public' });
  expectProblem(await world.as('monitor').post('/figures', claim), 422, 'level');

  const open = await world.make('sources', { level: 'public' });
  const figure = await world.make('figures', { sourceId: open.id, level: 'public' });
  await world.as('monitor').patch(`/sources/${open.id}`, { level: 'restricted' }, 1);

  expectProblem(await world.as('reader').get(`/figures/${figure.id}`), 404);
  expect((await world.as('reader').get(`/figures?filter[sourceId]=${open.id}`)).body.total).toBe(0);
});
