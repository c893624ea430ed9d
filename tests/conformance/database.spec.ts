import type { FieldKind } from '@paradero/contract/fields';
import { sortColumns } from '@paradero/contract/list-query';
import { earliestOf, latestOf, type Resource } from '@paradero/contract/resource';
import { resources } from '@paradero/contract/resources';
import { codesOf } from '@paradero/contract/vocabulary';
import { appPool, ownerPool, prismaClient } from '@paradero/prisma/connect';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../database/test-database.js';
import type { Owner } from '../factories/accounts.js';

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

interface Check {
  readonly table: string;
  readonly columns: readonly string[];
  readonly text: string;
}

interface Index {
  readonly table: string;
  readonly first: string;
  readonly text: string;
}

/** Tables of the database that are no resource, and why. */
const internal = [
  'history',
  'sessions',
  'login_attempts',
  '_prisma_migrations',
  'calendar_feeds',
  'desk_marks',
  'messages',
  'notice_settings',
  'notices',
  'question_rules',
];

/** Columns of resources that are never part of the contract. */
const hidden = ['search', 'passwordHash', 'inviteHash', 'inviteExpiresAt'];

let database: TestDatabase;
let owner: Owner;
let columns: readonly Column[];
let checks: readonly Check[];
let indexes: readonly Index[];

beforeAll(async () => {
  database = await testDatabase();
  owner = ownerPool(database.ownerUrl, { max: 2 });
  columns = (await owner.query<Column>(columnsQuery)).rows;
  checks = (await owner.query<Check>(checksQuery)).rows;
  indexes = (await owner.query<Index>(indexesQuery)).rows;
}, 60_000);
afterAll(async () => {
  await owner.end();
  await database.drop();
});

test('every table is a resource of the contract or internal', () => {
  const tables = new Set(columns.map(({ table }) => table));

  expect([...tables].sort()).toEqual([...resources.map(({ table }) => table), ...internal].sort());
});

test('every model of the client knows every field', async () => {
  const pool = appPool(database.appUrl, { max: 1 });
  const client = prismaClient(pool);
  // The models are named by the contract, which the compiler cannot see.
  const models = client as unknown as Record<
    string,
    { findMany(query: object): Promise<unknown[]> } | undefined
  >;

  for (const resource of resources) {
    const select = Object.fromEntries(columnsOf(resource).map(([name]) => [name, true]));
    expect(await models[resource.table]?.findMany({ select, take: 1 })).toEqual([]);
  }
  await client.$disconnect();
  await pool.end();
});

describe.each(resources.map((resource) => [resource.name, resource] as const))(
  'the table of %s',
  (_, resource) => {
    const own = () => columns.filter(({ table }) => table === resource.table);

    test('has a column for every field, and no other', () => {
      const names = own().map(({ name }) => name);

      expect(names.filter((name) => !hidden.includes(name)).sort()).toEqual(
        columnsOf(resource)
          .map(([name]) => name)
          .sort(),
      );
    });

    test('holds each field in a column of its kind', () => {
      const types = Object.fromEntries(own().map(({ name, type }) => [name, type]));

      for (const [name, type] of columnsOf(resource))
        expect({ name, type: types[name] }).toEqual({ name, type: expect.stringMatching(type) });
    });

    test('refuses null where the contract does', () => {
      const required = Object.entries(resource.fields).filter(([, field]) => field.required);
      // Prisma makes no list column not null; a check of the rules migration refuses null instead.
      const nullable = own().filter((column) => !column.required && column.type !== 'text[]');

      expect(nullable.filter(({ name }) => required.some(([field]) => field === name))).toEqual([]);
    });

    test('takes exactly the codes of each list', () => {
      const listed = Object.entries(resource.fields).filter(
        ([, { vocabulary }]) => vocabulary && vocabulary !== 'levels',
      );

      for (const [field, { vocabulary }] of listed) {
        const held = checks.filter(
          ({ table, columns }) => table === resource.table && columns.join() === field,
        );
        const codes = held.flatMap(({ text }) =>
          [...text.matchAll(/'([^']+)'::text/g)].map(([, code]) => code),
        );
        expect({ field, codes: codes.sort() }).toEqual({
          field,
          codes: vocabulary ? [...codesOf(vocabulary)].sort() : [],
        });
      }
    });

    test('has an index that leads with each column a list is filtered or sorted by', () => {
      const leading = indexes.filter(({ table }) => table === resource.table);
      const filtered = Object.entries(resource.fields)
        .filter(([, { filter }]) => filter)
        .flatMap(([field, { kind }]) => (kind === 'edtf' ? [earliestOf(field), latestOf(field)] : [field]));

      const asked = new Set([...filtered, ...sortColumns(resource).values()]);

      const missing = [...asked].filter((column) => !leading.some(({ first }) => first === column));
      // Four levels and one organisation tell rows apart too little for an index to be read.
      expect(missing.filter((column) => column !== 'level')).toEqual([]);
    });

    test('has an index in the order of each sort, the id settling ties', () => {
      const orders = indexes.filter(({ table }) => table === resource.table).map(({ text }) => text);

      for (const column of sortColumns(resource).values())
        expect(orders).toContainEqual(
          expect.stringMatching(new RegExp(`\\("?${column}"? DESC NULLS LAST, id DESC\\)`)),
        );
    });

    test('has a word index where the contract lets it be searched', () => {
      const searched = Object.values(resource.fields).some(({ search }) => search);
      const gin = indexes.some(
        ({ table, first, text }) => table === resource.table && first === 'search' && text.includes('gin'),
      );

      expect(gin).toBe(searched);
    });

    test('refers by foreign keys to the tables the contract names', async () => {
      const { rows } = await owner.query<{ column: string; target: string }>(foreignKeysQuery, [
        resource.table,
      ]);
      const references = Object.entries(resource.fields).filter(([, { target }]) => target);

      expect(rows.map(({ column, target }) => `${column} → ${target}`).sort()).toEqual(
        references.map(([field, { target }]) => `${field} → ${(target ?? '').replaceAll('-', '_')}`).sort(),
      );
    });

    test('keeps every row at least as closed as the one it belongs to', async () => {
      const parents = Object.entries(resource.fields).filter(([, { parent }]) => parent);
      const { rows } = await owner.query<{ name: string }>(
        `select tgname as name from pg_trigger where tgrelid = $1::regclass and tgname like 'level_new_%'`,
        [resource.table],
      );

      expect(rows.map(({ name }) => name).sort()).toEqual(
        parents.map(([field]) => `level_new_${field}`).sort(),
      );
    });

    test('writes history for every change', async () => {
      const { rows } = await owner.query<{ events: number }>(
        `select tgtype & 28 as events from pg_trigger where tgrelid = $1::regclass and tgname = 'history_write'`,
        [resource.table],
      );

      const insertUpdateDelete = 4 + 8 + 16;
      expect(rows).toEqual([{ events: insertUpdateDelete }]);
    });
  },
);

const typeOf: Readonly<Record<FieldKind, string>> = {
  id: '^uuid$',
  reference: '^uuid$',
  text: '^text$',
  longtext: '^text$',
  code: '^(text|"Level")$',
  texts: '^text\\[\\]$',
  codes: '^text\\[\\]$',
  day: '^date$',
  edtf: '^text$',
  instant: '^timestamp\\(3\\) with time zone$',
  integer: '^integer$',
  decimal: '^numeric',
  boolean: '^boolean$',
  json: '^jsonb$',
};

function columnsOf(resource: Resource): [string, string][] {
  const fields = Object.entries(resource.fields).flatMap(([name, { kind }]): [string, string][] => [
    [name, typeOf[kind]],
    ...(kind === 'edtf'
      ? ([
          [earliestOf(name), typeOf.day],
          [latestOf(name), typeOf.day],
        ] satisfies [string, string][])
      : []),
  ]);
  return [['id', typeOf.id], ...fields];
}

const columnsQuery = `
  select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`;

const checksQuery = `
  select c.conrelid::regclass::text as table, pg_get_constraintdef(c.oid) as text,
    array(select a.attname::text from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any(c.conkey)) as columns
  from pg_constraint c where c.contype = 'c' and c.connamespace = 'public'::regnamespace`;

const indexesQuery = `
  select i.indrelid::regclass::text as table, a.attname::text as first, pg_get_indexdef(i.indexrelid) as text
  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
  where i.indpred is null`;

const foreignKeysQuery = `
  select a.attname::text as column, c.confrelid::regclass::text as target
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.contype = 'f' and c.conrelid = $1::regclass`;
