import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appPool, ownerPool } from '@paradero/prisma/connect';
import type pg from 'pg';
import { testDatabase, type TestDatabase } from './test-database.js';
import { account, addOrganisation, idFor, write } from './writing.js';

// How the past of a table is read: today's rows that have not changed since, and the others as they were.
const pastOf = (table: string) => `(
  select t.* from ${table} t
    where not exists (select from changed_since('${table}', $1) c where c."recordId" = t.id)
  union all
  select r.* from changed_since('${table}', $1) c, jsonb_populate_record(null::${table}, c.before) r
    where c.before is not null
)`;

let database: TestDatabase;
let app: pg.Pool;
let owner: pg.Pool;

beforeAll(async () => {
  database = await testDatabase();
  app = appPool(database.appUrl, { max: 2 });
  owner = ownerPool(database.ownerUrl, { max: 2 });
  await write(owner, { recordedAt: '2026-01-01' }, (client) =>
    addOrganisation(client, idFor('organisation'), 'Founders'),
  );
});

afterAll(async () => {
  await Promise.all([app.end(), owner.end()]);
  await database.drop();
});

describe('the recorded past of a table', () => {
  test('is what each record was on that day, whatever happened to it since', async () => {
    await on('2026-01-02', add('kept'), add('renamed'), add('removed'));
    await on('2026-01-03', rename('renamed', 'once'), remove('removed'));
    await on('2026-01-04', rename('renamed', 'twice'), add('late'), add('removed'));

    expect(await namesAt('2026-01-02')).toEqual([]);
    expect(await namesAt('2026-01-03')).toEqual(['kept', 'removed', 'renamed']);
    expect(await namesAt('2026-01-04')).toEqual(['kept', 'once']);
    expect(await namesAt('2026-01-05')).toEqual(['kept', 'late', 'removed', 'twice']);
  });

  test('is the same as reading the last entry of each record, for any writes and any instant', async () => {
    const record = (step: number) => `record ${(step * 7) % 11}`;
    for (let step = 0; step < 60; step += 1) {
      const day = `2026-02-${String(1 + Math.floor(step / 3)).padStart(2, '0')}`;
      const [change] = [add, (name: string) => rename(name, `${name} at ${step}`), remove].slice(step % 3);
      if (change) await on(day, change(record(step)));
    }

    for (let day = 1; day <= 21; day += 2) {
      const { rows } = await app.query(
        `with logged as (
            select distinct on ("recordId") "recordId", after from history
            where "table" = 'parties' and "recordedAt" < $1 order by "recordId", seq desc
          ),
          expected as (select r.* from logged, jsonb_populate_record(null::parties, after) r where after is not null)
          (select 'missing', * from (select * from expected except select * from ${pastOf('parties')} p) a)
          union all
          (select 'surplus', * from (select * from ${pastOf('parties')} p except select * from expected) b)`,
        [`2026-02-${String(day).padStart(2, '0')}`],
      );
      expect(rows).toEqual([]);
    }
  });
});

type Change = (client: pg.PoolClient) => Promise<unknown>;

const on = (day: string, ...changes: Change[]) =>
  write(owner, { recordedAt: day }, async (client) => {
    for (const change of changes) await change(client);
  });

const add =
  (name: string): Change =>
  (client) =>
    client.query(
      `insert into parties (id, kind, name, aliases, level, "organisationId", "createdById", "createdAt", "updatedAt")
        values ($1, 'NGO', $2, '{}', 'public', $3, $4, '2026-01-01', '2026-01-01') on conflict do nothing`,
      [idFor(name), name, idFor('organisation'), account],
    );

const rename =
  (name: string, to: string): Change =>
  (client) =>
    client.query('update parties set name = $2, version = version + 1 where id = $1', [idFor(name), to]);

const remove =
  (name: string): Change =>
  (client) =>
    client.query('delete from parties where id = $1', [idFor(name)]);

async function namesAt(instant: string): Promise<string[]> {
  const { rows } = await app.query<{ name: string }>(
    `select name from ${pastOf('parties')} p order by name`,
    [instant],
  );
  return rows.map(({ name }) => name);
}
