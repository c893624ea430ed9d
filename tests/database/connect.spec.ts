import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appPool, ownerPool, prismaClient } from '@paradero/prisma/connect';
import { isDatabaseError } from '@paradero/prisma/database-error';
import type pg from 'pg';
import { testDatabase, type TestDatabase } from './test-database.js';
import { account, addOrganisation, idFor, write } from './writing.js';

let database: TestDatabase;
let app: pg.Pool;

beforeAll(async () => {
  database = await testDatabase();
  const owner = ownerPool(database.ownerUrl, { max: 1 });
  const name = new URL(database.ownerUrl).pathname.slice(1);
  await owner.query(`alter database ${name} set timezone = 'Asia/Tokyo'`);
  await write(owner, {}, (client) => addOrganisation(client, idFor('organisation'), 'Founders'));
  await owner.end();
  app = appPool(database.appUrl, { max: 3 });
});

afterAll(async () => {
  await app.end();
  await database.drop();
});

describe('a connection of the application', () => {
  test('acts as the group, in UTC, and gives up in time', async () => {
    const { rows } = await app.query(
      `select current_user as role, current_setting('TimeZone') as zone,
        current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle`,
    );

    expect(rows).toEqual([{ role: 'paradero_app', zone: 'UTC', statement: '15s', idle: '30s' }]);
  });

  test('keeps the settings that its URL asks for', async () => {
    const pool = appPool(`${database.appUrl}?options=${encodeURIComponent('-c work_mem=7MB')}`, { max: 1 });

    const { rows } = await pool.query(`select current_user as role, current_setting('work_mem') as memory`);
    await pool.end();

    expect(rows).toEqual([{ role: 'paradero_app', memory: '7MB' }]);
  });

  test('reads days as they are written, counts as numbers and decimals as text', async () => {
    const { rows } = await app.query(
      `select date '2025-03-15' as day, count(*) as count, 1234567890123456.78::numeric as amount`,
    );

    expect(rows).toEqual([{ day: '2025-03-15', count: 1, amount: '1234567890123456.78' }]);
    await expect(app.query('select 9007199254740993 as count')).rejects.toThrow(RangeError);
  });

  test('may be cut, idle or in a transaction, without ending the process', async () => {
    const { promise: lost, resolve: onLost } = later<Error>();
    const pool = appPool(database.appUrl, { max: 2, onLost });
    const [held, killer] = await Promise.all([pool.connect(), app.connect()]);
    await pool.query('select 1');

    await killer.query(
      `set role none; select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`,
    );
    killer.release(true);
    await expect(held.query('select 1')).rejects.toThrow();
    held.release(true);
    await lost;

    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });
});

describe('the Prisma client', () => {
  test('reads and writes instants alike, whatever zone the database is in', async () => {
    const client = prismaClient(app);
    const at = new Date('2026-03-20T12:34:56.789Z');

    const stored = await client.$transaction(async (tx) => {
      await tx.$executeRaw`select set_config('paradero.actor', ${account}, true)`;
      return tx.organisations.update({ where: { id: idFor('organisation') }, data: { updatedAt: at } });
    });
    const { rows } = await app.query('select "updatedAt" from organisations');

    expect(stored.updatedAt).toEqual(at);
    expect(rows).toEqual([{ updatedAt: at }]);
  });

  test('reports what the database refused, in a statement and at the commit', async () => {
    const client = prismaClient(app);
    const renamed = client.organisations.update({
      where: { id: idFor('organisation') },
      data: { name: 'X' },
    });
    const orphaned = client.$transaction(async (tx) => {
      await tx.$executeRaw`select set_config('paradero.actor', ${account}, true)`;
      const data = { id: idFor('orphan'), name: 'O', level: 'public', createdById: account } as const;
      return tx.organisations.create({ data: { ...data, organisationId: idFor('nobody') } });
    });

    expect(isDatabaseError(await reasonOf(renamed), 'PD001')).toBe(true);
    expect(isDatabaseError(await reasonOf(orphaned), '23503')).toBe(true);
  });
});

function later<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}

const reasonOf = (refused: Promise<unknown>): Promise<unknown> =>
  refused.then(
    () => undefined,
    (error: unknown) => error,
  );
