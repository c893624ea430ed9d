import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appPool, ownerPool } from '@paradero/prisma/connect';
import type pg from 'pg';
import { testDatabase, type TestDatabase } from './test-database.js';
import { idFor, write } from './writing.js';

let database: TestDatabase;
let app: pg.Pool;

const table = (name: string, foreignKeys: string) =>
  `create table ${name} (id uuid primary key, level "Level" not null, version integer not null default 1,
    "updatedAt" timestamptz not null default now(), "organisationId" uuid not null default '${idFor('ours')}',
    "createdById" uuid not null default '${idFor('someone')}' ${foreignKeys}); select track_history('${name}');`;

beforeAll(async () => {
  database = await testDatabase();
  const owner = ownerPool(database.ownerUrl, { max: 1 });
  await owner.query(
    table('houses', '') +
      table('rooms', ', "houseId" uuid references houses, "ownerId" uuid references houses') +
      table('beds', ', "roomId" uuid not null references rooms') +
      `select keep_level('houses', 'rooms', 'houseId'), keep_level('houses', 'rooms', 'ownerId'),
        keep_level('rooms', 'beds', 'roomId')`,
  );
  await owner.end();
  app = appPool(database.appUrl, { max: 4 });
});

afterAll(async () => {
  await app.end();
  await database.drop();
});

describe('a level', () => {
  test('is refused below that of the record it belongs to, naming the link', async () => {
    await addHouse('restricted house', 'restricted');

    const room = addRoom('open room', { ownerId: 'restricted house' }, 'internal');

    await expect(room).rejects.toMatchObject({
      code: 'PD002',
      message: 'level/below-parent',
      detail: 'ownerId',
    });
  });

  test('is accepted at that of the record it belongs to, and without one', async () => {
    await addHouse('internal house', 'internal');

    await addRoom('internal room', { houseId: 'internal house' }, 'internal');
    await addRoom('free room', {}, 'public');

    expect(await levelsOf('rooms', 'internal room', 'free room')).toEqual(['internal', 'public']);
  });

  test('is not raised where the record of another organisation would be lost with it', async () => {
    await addHouse('shared', 'public');
    await addRoom('theirs', { houseId: 'shared', organisationId: 'theirs' }, 'public');

    await expect(raise('shared', 'restricted')).rejects.toMatchObject({ code: 'PD004' });
    expect(await levelsOf('rooms', 'theirs')).toEqual(['public']);
  });

  test('is not sealed over the record of another author', async () => {
    await addHouse('common', 'public');
    await addRoom('of a colleague', { houseId: 'common', createdById: 'colleague' }, 'public');

    await expect(raise('common', 'sealed')).rejects.toMatchObject({ code: 'PD004' });
    await raise('common', 'restricted');
    expect(await levelsOf('rooms', 'of a colleague')).toEqual(['restricted']);
  });

  test('cannot be lowered below the parent, nor the record moved under a more closed one', async () => {
    await addHouse('closed', 'restricted');
    await addHouse('open', 'public');
    await addRoom('in closed', { houseId: 'closed' }, 'restricted');
    await addRoom('in open', { houseId: 'open' }, 'public');

    const lowered = change(`update rooms set level = 'internal' where id = $1`, idFor('in closed'));
    const moved = change(`update rooms set "houseId" = $2 where id = $1`, idFor('in open'), idFor('closed'));

    await expect(lowered).rejects.toMatchObject({ code: 'PD002', detail: 'houseId' });
    await expect(moved).rejects.toMatchObject({ code: 'PD002', detail: 'houseId' });
  });

  test('raised on a record raises what belongs to it, down to the last, with a version and an entry each', async () => {
    await addHouse('rising', 'public');
    await addRoom('low', { houseId: 'rising' }, 'public');
    await addRoom('high', { houseId: 'rising' }, 'sealed');
    await addBed('bed', 'low', 'public');

    await change(
      `update houses set level = 'restricted', version = version + 1 where id = $1`,
      idFor('rising'),
    );

    expect(await levelsOf('rooms', 'low', 'high')).toEqual(['restricted', 'sealed']);
    expect(await levelsOf('beds', 'bed')).toEqual(['restricted']);
    const { rows } = await app.query(
      `select version, before ->> 'level' as was, after ->> 'level' as is from history
        where "table" = 'beds' and "recordId" = $1 and action = 'update'`,
      [idFor('bed')],
    );
    expect(rows).toEqual([{ version: 2, was: 'public', is: 'restricted' }]);
  });

  test('lowered on a record leaves what belongs to it as closed as it was', async () => {
    await addHouse('sinking', 'restricted');
    await addRoom('stays', { houseId: 'sinking' }, 'restricted');

    await change(`update houses set level = 'public' where id = $1`, idFor('sinking'));

    expect(await levelsOf('rooms', 'stays')).toEqual(['restricted']);
  });

  test('holds when a record is added while its parent is being raised', async () => {
    await addHouse('contested', 'public');
    const raising = await app.connect();
    await raising.query(`begin; select set_config('paradero.actor', '${idFor('someone')}', true)`);
    await raising.query(`update houses set level = 'restricted' where id = $1`, [idFor('contested')]);

    const added = addRoom('late', { houseId: 'contested' }, 'public');
    const refusal = expect(added).rejects.toMatchObject({ code: 'PD002' });
    await waitUntilBlocked();
    await raising.query('commit');
    raising.release();

    await refusal;
  });

  test('holds when a parent is raised while a record is being added to it', async () => {
    await addHouse('crowded', 'public');
    const adding = await app.connect();
    await adding.query(`begin; select set_config('paradero.actor', '${idFor('someone')}', true)`);
    await adding.query(`insert into rooms (id, level, "houseId") values ($1, 'public', $2)`, [
      idFor('early'),
      idFor('crowded'),
    ]);

    const raised = change(`update houses set level = 'restricted' where id = $1`, idFor('crowded'));
    await waitUntilBlocked();
    await adding.query('commit');
    adding.release();
    await raised;

    expect(await levelsOf('rooms', 'early')).toEqual(['restricted']);
  });
});

const change = (statement: string, ...values: string[]) =>
  write(app, {}, (client) => client.query(statement, values));

const raise = (house: string, level: string) =>
  change('update houses set level = $2::"Level" where id = $1', idFor(house), level);

const addHouse = (name: string, level: string) =>
  change('insert into houses (id, level) values ($1, $2)', idFor(name), level);

const addBed = (name: string, room: string, level: string) =>
  change('insert into beds (id, level, "roomId") values ($1, $2, $3)', idFor(name), level, idFor(room));

interface Room {
  houseId?: string;
  ownerId?: string;
  organisationId?: string;
  createdById?: string;
}

async function addRoom(
  name: string,
  { houseId, ownerId, organisationId = 'ours', createdById = 'someone' }: Room,
  level: string,
): Promise<void> {
  const links = [houseId, ownerId, organisationId, createdById].map((link) => link && idFor(link));
  await write(app, {}, (client) =>
    client.query(
      'insert into rooms (id, level, "houseId", "ownerId", "organisationId", "createdById") values ($1, $2, $3, $4, $5, $6)',
      [idFor(name), level, ...links],
    ),
  );
}

async function levelsOf(name: string, ...records: string[]): Promise<string[]> {
  const { rows } = await app.query<{ level: string }>(
    `select level from ${name} join unnest($1::uuid[]) with ordinality wanted (id, place) using (id) order by place`,
    [records.map(idFor)],
  );
  return rows.map(({ level }) => level);
}

async function waitUntilBlocked(): Promise<void> {
  for (;;) {
    const { rowCount } = await app.query(
      `select 1 from pg_locks waiting join pg_locks held using (pid)
        where not waiting.granted and held.database = (select oid from pg_database where datname = current_database())`,
    );
    if (rowCount) return;
  }
}
