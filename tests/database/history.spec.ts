import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appPool, ownerPool } from '@paradero/prisma/connect';
import type pg from 'pg';
import { account, addOrganisation, idFor, write } from './writing.js';
import { testDatabase, type TestDatabase } from './test-database.js';

let database: TestDatabase;
let app: pg.Pool;
let owner: pg.Pool;

beforeAll(async () => {
  database = await testDatabase();
  app = appPool(database.appUrl, { max: 2 });
  owner = ownerPool(database.ownerUrl, { max: 2 });
  await write(owner, {}, (client) => addOrganisation(client, idFor('organisation'), 'Founders'));
});

afterAll(async () => {
  await Promise.all([app.end(), owner.end()]);
  await database.drop();
});

describe('history', () => {
  test('refuses a write without an actor, by whatever role', async () => {
    const insert = `insert into parties (id, kind, name, aliases, level, "organisationId", "createdById")
      values ('${idFor('nobody')}', 'NGO', 'Nobody', '{}', 'public', '${idFor('organisation')}', '${account}')`;

    await expect(app.query(insert)).rejects.toMatchObject({ code: 'PD001' });
    await expect(owner.query(insert)).rejects.toMatchObject({ code: 'PD001' });
  });

  test('keeps each state of a record with who made it, in which request', async () => {
    const id = idFor('party');
    await write(app, { requestId: 'first' }, (client) => addParty(client, id, 'Before'));
    await write(app, { requestId: 'second' }, (client) =>
      client.query('update parties set name = $2, version = version + 1 where id = $1', [id, 'After']),
    );
    await write(app, { requestId: 'third' }, (client) =>
      client.query('delete from parties where id = $1', [id]),
    );

    const { rows } = await app.query(
      `select action, version, before ->> 'name' as was, after ->> 'name' as is, "actorId", "requestId"
        from history where "table" = 'parties' and "recordId" = $1 order by seq`,
      [id],
    );

    expect(rows).toEqual([
      { action: 'insert', version: 1, was: null, is: 'Before', actorId: account, requestId: 'first' },
      { action: 'update', version: 2, was: 'Before', is: 'After', actorId: account, requestId: 'second' },
      { action: 'delete', version: 2, was: 'After', is: null, actorId: account, requestId: 'third' },
    ]);
  });

  test('has no entry for a write that changes nothing', async () => {
    const id = idFor('unchanged');
    await write(app, {}, (client) => addParty(client, id, 'Same'));
    await write(app, {}, (client) => client.query('update parties set name = name where id = $1', [id]));

    expect(await entriesOf(id)).toHaveLength(1);
  });

  test('leaves no entry when the transaction is rolled back', async () => {
    const id = idFor('rolled back');
    const failing = write(app, {}, async (client) => {
      await addParty(client, id, 'Never');
      throw new Error('changed my mind');
    });

    await expect(failing).rejects.toThrow('changed my mind');
    expect(await entriesOf(id)).toHaveLength(0);
  });

  test('does not keep secrets, yet shows that they changed', async () => {
    const id = idFor('account');
    await write(owner, {}, (client) =>
      client.query(
        `insert into accounts (id, name, email, role, locale, demo, active, "passwordHash", level, "organisationId", "createdById")
          values ($1, 'A', 'a@paradero.test', 'reader', 'en', false, true, 'secret-1', 'internal', $2, $1)`,
        [id, idFor('organisation')],
      ),
    );
    await write(app, {}, (client) =>
      client.query(`update accounts set "passwordHash" = 'secret-2' where id = $1`, [id]),
    );

    const entries = await entriesOf(id);
    expect(entries).toHaveLength(2);
    expect(JSON.stringify(entries)).not.toContain('secret');
  });
});

describe('the application', () => {
  test.each([
    `update history set "actorId" = '${account}'`,
    'delete from history',
    'truncate history',
    `insert into history ("table", "recordId", action, "actorId", "recordedAt")
      values ('parties', '${account}', 'insert', '${account}', now())`,
    'alter table parties disable trigger history_write',
    'truncate parties cascade',
    `set session_replication_role = 'replica'`,
  ])('may not %s', async (statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  test('cannot date what it writes', async () => {
    const id = idFor('backdated');
    await write(app, { recordedAt: '2020-01-01' }, (client) => addParty(client, id, 'Today'));

    expect(await yearsOf(id)).not.toContain(2020);
  });

  test('sees nothing of the migrations table', async () => {
    await expect(app.query('select 1 from _prisma_migrations')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the owner', () => {
  test('may date what it writes, as the seed does', async () => {
    const id = idFor('dated');
    await write(owner, { recordedAt: '2020-01-01' }, (client) => addParty(client, id, 'Then'));

    expect(await yearsOf(id)).toEqual([2020]);
  });

  test('cannot put a change before the one it follows', async () => {
    const id = idFor('out of order');
    await write(app, {}, (client) => addParty(client, id, 'Now'));
    await write(owner, { recordedAt: '2020-01-01' }, (client) =>
      client.query(`update parties set name = 'Earlier' where id = $1`, [id]),
    );

    expect(await yearsOf(id)).not.toContain(2020);
  });

  test.each([`update history set version = 0`, 'delete from history', 'truncate history'])(
    'cannot %s either',
    async (statement) => {
      await expect(owner.query(statement)).rejects.toMatchObject({ code: 'PD003' });
    },
  );
});

describe('the tables', () => {
  test('are all tracked but for history itself, migrations, and what is not the record', async () => {
    const { rows } = await owner.query<{ table: string }>(
      `select c.relname as table from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
          and (select count(*) from pg_trigger t
            where t.tgrelid = c.oid and t.tgname in ('history_write', 'history_truncate') and t.tgenabled = 'O') < 2
        order by 1`,
    );

    expect(rows.map(({ table }) => table)).toEqual([
      '_prisma_migrations',
      'history',
      'login_attempts',
      'messages',
      'notices',
      'sessions',
    ]);
  });

  test('hide what signs somebody in from their history', async () => {
    const { rows } = await owner.query(
      `select c.relname, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
        join pg_trigger t on t.tgrelid = c.oid and t.tgname = 'history_write'
        where a.attname ~ '(passwordHash|inviteHash|[tT]okenHash|[sS]ecret|[tT]oken)$' and position(convert_to(a.attname, 'UTF8') in t.tgargs) = 0`,
    );

    expect(rows).toEqual([]);
  });
});

const addParty = (client: pg.PoolClient, id: string, name: string) =>
  client.query(
    `insert into parties (id, kind, name, aliases, level, "organisationId", "createdById")
      values ($1, 'NGO', $2, '{}', 'public', $3, $4)`,
    [id, name, idFor('organisation'), account],
  );

async function entriesOf(id: string): Promise<Record<string, unknown>[]> {
  const { rows } = await app.query<Record<string, unknown>>('select * from history where "recordId" = $1', [
    id,
  ]);
  return rows;
}

async function yearsOf(id: string): Promise<(number | undefined)[]> {
  const entries = await entriesOf(id);
  return entries.map(({ recordedAt }) =>
    recordedAt instanceof Date ? recordedAt.getUTCFullYear() : undefined,
  );
}
