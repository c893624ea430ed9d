import { sortColumns } from '@paradero/contract/list-query';
import { resources } from '@paradero/contract/resources';
import { describe, expect, test } from '@jest/globals';
import { roles, type RoleName } from '../factories/accounts.js';
import { readCsv } from '../factories/csv.js';
import { storingNothing } from '../factories/counts.js';
import { isPlain } from '../factories/make.js';
import { expectProblem } from '../factories/problems.js';
import { pathOf, routesOf } from '../factories/routes.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld();

/** Fields that not everybody may read, written down a second time and by hand. */
const closedTo: Readonly<Record<RoleName, (name: string) => readonly string[]>> = {
  reader: (name) => [...(name === 'accounts' ? ofAccounts : []), 'createdById'],
  monitor: (name) => (name === 'accounts' ? ofAccounts : []),
  advocate: (name) => (name === 'accounts' ? ofAccounts : []),
  administrator: () => [],
};
const ofAccounts = ['email', 'role', 'locale', 'demo', 'active', 'disabledAt'];

// A clearance is seen by the account it names, a reminder by the one that made it.
const seenBy = (name: string, role: RoleName) =>
  name === 'clearances'
    ? { accountId: world.organisations.ours.accounts[role] }
    : name === 'reminders'
      ? { createdById: world.organisations.ours.accounts[role] }
      : {};

describe.each(resources.map((resource) => [resource.name, resource] as const))('%s', (name, resource) => {
  // Accounts are restricted, and a reader reaches nothing restricted.
  const level = name === 'accounts' ? 'restricted' : 'internal';

  test.each(roles)('shows a %s the fields of the role and no other', async (role) => {
    const { id } = await world.insert(name, { level, ...seenBy(name, role) });
    const closed = closedTo[role](name);
    const own = Object.keys(resource.record.shape).filter((field) => !closed.includes(field));
    const client = world.as(role);
    if (role === 'reader' && level === 'restricted')
      return expectProblem(await client.get(`/${name}/${id}`), 404);

    for (const clocks of ['', '&recordedAt=2999-12-31']) {
      const one = await client.get(`/${name}/${id}?${clocks.slice(1)}`);
      const list = await client.get(`/${name}?filter[id]=${id}${clocks}`);
      expect(Object.keys(one.body).sort()).toEqual([...own].sort());
      expect(list.body.data.map((row) => Object.keys(row).sort())).toEqual([[...own].sort()]);
    }
    if (role === 'reader') return;
    const csv = await client.get(`/${name}/export.csv?filter[id]=${id}`);
    expect([...(readCsv(csv.text.slice(1))[0] ?? [])].sort()).toEqual([...own].sort());
    const { text } = await client.get(`/${name}/${id}/history`);
    expect(closed.filter((field) => text.includes(`"${field}"`))).toEqual([]);
  });

  test.each(roles)(
    'lets a %s neither filter nor sort by a field that is closed to the role',
    async (role) => {
      const client = world.as(role);

      for (const field of closedTo[role](name)) {
        expectProblem(await client.get(`/${name}?filter[${field}]=a`), 422, `filter[${field}]`);
        expectProblem(await client.get(`/${name}?sort=-${field}`), 422, 'sort');
      }
    },
  );

  test('searches and orders by nothing that is closed to anybody', () => {
    const closed = Object.entries(resource.fields).filter(([, { readers }]) => readers);

    expect(closed.filter(([, { search }]) => search)).toEqual([]);
    const column = sortColumns(resource).get(resource.sort.replace(/^-/, ''));
    expect(column).toBeDefined();
    expect(closed.map(([field]) => field)).not.toContain(column);
  });

  test('hides from a reader what is restricted in the own organisation', async () => {
    const { id } = await world.insert(name, { level: 'restricted' });
    const reader = world.as('reader');

    expectProblem(await reader.get(`/${name}/${id}`), 404);
    expect((await reader.get(`/${name}?filter[id]=${id}`)).body).toEqual({ data: [], total: 0 });
    expect((await reader.get(`/${name}?filter[level]=restricted,sealed`)).body).toEqual({
      data: [],
      total: 0,
    });
  });
});

const plain = resources.filter(isPlain);

describe.each(plain.map(({ name }) => [name] as const))('who owns one of %s', (name) => {
  test('is said by nobody who sends a body', async () => {
    const { theirs, ours } = world.organisations;
    const claimed = {
      organisationId: theirs.id,
      createdById: theirs.accounts.administrator,
      createdAt: '2020-01-01T00:00:00Z',
      updatedAt: '2020-01-01T00:00:00Z',
      version: 7,
    };
    const draft = await world.draft(name);
    const { id } = await world.make(name);
    const administrator = world.as('administrator');

    await storingNothing(world.owner, async () => {
      const fields = Object.keys(claimed);
      expectProblem(await administrator.post(`/${name}`, { ...draft, ...claimed }), 422, ...fields);
      expectProblem(await administrator.patch(`/${name}/${id}`, claimed, 1), 422, ...fields);
      expectProblem(await administrator.patch(`/${name}/${id}`, { id: draft['id'] }, 1), 422, 'id');
    });
    expect((await administrator.get(`/${name}/${id}`)).body).toMatchObject({
      organisationId: ours.id,
      createdById: ours.accounts.administrator,
    });
  });
});

test('no body of any route holds a hash of a password, a session or an invitation', async () => {
  const { administrator, monitor } = world.organisations.ours.accounts;
  const ids = [administrator, monitor, await world.parent('sources'), await world.parent('agreements')];
  const { rows } = await world.owner.query<{ secret: string }>(
    `select "passwordHash" as secret from accounts where "passwordHash" is not null
     union select "tokenHash" from sessions union select "inviteHash" from accounts where "inviteHash" is not null`,
  );
  const secrets = [...rows.map(({ secret }) => secret), '$argon2', 'passwordHash', 'tokenHash', 'inviteHash'];
  expect(rows.length).toBeGreaterThan(8);

  for (const route of routesOf(world.app).filter(({ method }) => method === 'GET'))
    for (const id of route.path.includes(':') ? ids : ['']) {
      const { text } = await world.as('administrator').get(pathOf(route, id));
      const told = secrets.filter((secret) => text.includes(secret));
      expect({ path: pathOf(route, id), told }).toEqual({ path: pathOf(route, id), told: [] });
    }
});

test('history holds no secret, whoever reads it', async () => {
  const { rows } = await world.owner.query(
    `select 1 from history where "table" = 'accounts'
     and (before ?| array['passwordHash', 'inviteHash'] or after ?| array['passwordHash', 'inviteHash'])`,
  );

  expect(rows).toEqual([]);
});
