import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { schemaDifference } from '@paradero/prisma/diff';
import { applyMigrations } from '@paradero/prisma/migrate';
import { readSchema, readSnapshot, writeMigration } from '@paradero/prisma/new-migration';
import pg from 'pg';
import { emptyDatabase, testDatabase, type TestDatabase } from './test-database.js';

jest.setTimeout(60_000);

let folder: string;
const databases: TestDatabase[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paradero-migrations-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await Promise.all(databases.map((database) => database.drop()));
});

describe('the migrations', () => {
  test('lead to the schema, apart from what is written by hand', async () => {
    const [migrated, declared] = await Promise.all([take(testDatabase), take(emptyDatabase)]);
    await ask(declared, await schemaDifference({ from: [], to: await readSchema() }));

    const written = await describeDatabase(migrated);
    const expected = await describeDatabase(declared);

    expect(written).toEqual(expect.arrayContaining(expected));
    const byHand = written.filter((line) => !expected.includes(line));
    expect(byHand.filter((line) => !handWritten.some((pattern) => pattern.test(line)))).toEqual([]);
  });

  test('come with a snapshot of the schema that they lead to', async () => {
    const difference = await schemaDifference({ from: await readSnapshot(), to: await readSchema() });

    expect(difference).toBe('');
  });

  test('are applied once, however many processes start together', async () => {
    const database = await take(emptyDatabase);
    const migrations = await migrationsOf({
      '1_first': 'create table a (id int);',
      '2_second': 'alter table a add b int;',
    });

    const applied = await Promise.all([1, 2, 3].map(() => applyMigrations(database.ownerUrl, migrations)));

    expect(applied.flat()).toEqual(['1_first', '2_second']);
    expect(await applyMigrations(database.ownerUrl, migrations)).toEqual([]);
  });

  test('stop at one that fails, naming it and the line, and leave nothing of it', async () => {
    const database = await take(emptyDatabase);
    const good = 'create function f() returns int language plpgsql as $$ begin return 1; end; $$;';
    const migrations = await migrationsOf({
      '1_good': good,
      '2_bad': 'create table b (id int);\nselect nothing;',
    });

    await expect(applyMigrations(database.ownerUrl, migrations)).rejects.toThrow(
      'Migration 2_bad failed and was rolled back: column "nothing" does not exist (line 2)',
    );

    expect(await ask(database, `select to_regclass('b') as b, f()`)).toEqual([{ b: null, f: 1 }]);
    await writeFile(join(migrations, '2_bad', 'migration.sql'), 'create table b (id int);');
    expect(await applyMigrations(database.ownerUrl, migrations)).toEqual(['2_bad']);
  });

  test('may not be changed once applied', async () => {
    const database = await take(emptyDatabase);
    const migrations = await migrationsOf({ '1_first': 'create table a (id int);' });
    await applyMigrations(database.ownerUrl, migrations);

    await writeFile(join(migrations, '1_first', 'migration.sql'), 'create table a (id bigint);');

    await expect(applyMigrations(database.ownerUrl, migrations)).rejects.toThrow('1_first');
  });

  test('do not count a carriage return as a change', async () => {
    const database = await take(emptyDatabase);
    const migrations = await migrationsOf({ '1_first': 'create table a (\nid int);' });
    await applyMigrations(database.ownerUrl, migrations);

    await writeFile(join(migrations, '1_first', 'migration.sql'), 'create table a (\r\nid int);');

    expect(await applyMigrations(database.ownerUrl, migrations)).toEqual([]);
  });
});

describe('a new migration', () => {
  test('holds what changed in the schema since the last one, with the history of new tables', async () => {
    const migrations = await migrationsOf({});
    const schema = await mkdtemp(join(folder, 'schema-'));
    const model = (name: string) => `model ${name} {\n  id String @id @db.Uuid\n}\n`;
    const datasource = 'datasource db {\n  provider = "postgresql"\n}\n';
    await writeFile(join(schema, 'a.prisma'), datasource + model('visits'));
    const now = new Date('2026-11-23T12:00:00Z');
    await writeMigration({ name: 'init', now, migrations, schema });
    expect(await writeMigration({ name: 'nothing', now, migrations, schema })).toBeUndefined();

    await writeFile(join(schema, 'b.prisma'), model('hearings'));
    const file = await writeMigration({ name: 'add_hearings', now, migrations, schema });

    expect(file).toBe(join(migrations, '20261123120000_add_hearings', 'migration.sql'));
    const script = await readFile(String(file), 'utf8');
    expect(script).toContain('CREATE TABLE "hearings"');
    expect(script).toContain(`select track_history('hearings');`);
    expect(script).not.toContain('visits');
  });
});

const handWritten = [
  /^table (history|_prisma_migrations)\b/,
  /^(column|index|constraint) (history|_prisma_migrations)\b/,
  /^column \w+ search tsvector\b/,
  /^index \w+ CREATE INDEX "?\w+_(sort|filter|search)"? /,
  /^constraint \w+ \w+ (CHECK|FOREIGN KEY) .*/,
  /^index \w+ CREATE UNIQUE INDEX \w+_once .* NULLS NOT DISTINCT/,
];

async function describeDatabase(database: TestDatabase): Promise<string[]> {
  const rows = await ask(
    database,
    `select 'table ' || relname as line from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      union all
      select format('column %s %s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
          case when a.attnotnull then 'not null' end, pg_get_expr(d.adbin, d.adrelid))
        from pg_attribute a join pg_class c on c.oid = a.attrelid
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      union all
      select format('index %s %s', tablename, indexdef) from pg_indexes where schemaname = 'public'
      union all
      select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
        from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0 and contype <> 'n'
      union all
      select format('enum %s %s', t.typname, string_agg(e.enumlabel, ',' order by e.enumsortorder))
        from pg_type t join pg_enum e on e.enumtypid = t.oid group by t.typname
      order by 1`,
  );
  return rows.map(({ line }) => String(line));
}

async function take(make: () => Promise<TestDatabase>): Promise<TestDatabase> {
  const database = await make();
  databases.push(database);
  return database;
}

async function ask(database: TestDatabase, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

async function migrationsOf(scripts: Record<string, string>): Promise<string> {
  const migrations = await mkdtemp(join(folder, 'migrations-'));
  await writeFile(join(migrations, 'migration_lock.toml'), 'provider = "postgresql"\n');
  for (const [name, script] of Object.entries(scripts)) {
    await mkdir(join(migrations, name));
    await writeFile(join(migrations, name, 'migration.sql'), script);
  }
  return migrations;
}
