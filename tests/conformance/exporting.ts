import type { Field } from '@paradero/contract/fields';
import { earliestOf, latestOf } from '@paradero/contract/resource';
import { resources } from '@paradero/contract/resources';
import { describe, expect, test } from '@jest/globals';
import type { Row } from '../factories/client.js';
import { readCsv } from '../factories/csv.js';
import { isPlain } from '../factories/make.js';
import { fourRecords } from '../factories/variants.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld();

const byteOrderMark = '\ufeff';
const openers = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

describe.each(resources.map((resource) => [resource.name, resource] as const))(
  'the export of %s',
  (name, resource) => {
    const exported = async (query: string) => world.as('administrator').get(`/${name}/export.csv?${query}`);

    test('holds the rows of the list in its order, as UTF-8 with a mark and CRLF', async () => {
      const rows = await fourRecords(world, { name, resource });
      const query = `filter[id]=${rows.map(({ id }) => id).join()}&sort=-createdAt`;

      const csv = await exported(query);
      const list = await world.as('administrator').get(`/${name}?${query}`);

      expect({ status: csv.status, type: csv.headers['content-type'] }).toEqual({
        status: 200,
        type: 'text/csv; charset=utf-8',
      });
      expect(csv.headers['content-disposition']).toBe(`attachment; filename="${name}.csv"`);
      expect(csv.text.startsWith(byteOrderMark) && csv.text.endsWith('\r\n')).toBe(true);
      const [header, ...cells] = readCsv(csv.text.slice(1));
      expect(header).toEqual(Object.keys(rows[0] ?? {}));
      const read = cells.map((row) => recordOf(header ?? [], row));
      expect(read.map((row) => comparable(resource.fields, row))).toEqual(
        list.body.data.map((row) => comparable(resource.fields, row)),
      );
    });

    test('runs no formula in a spreadsheet', async () => {
      const texts = Object.entries(resource.own).filter(
        ([field, { kind, schema, write }]) =>
          write === 'always' &&
          /text/.test(kind) &&
          schema.safeParse(kind === 'texts' ? ['=1'] : '=1').success &&
          field !== 'country',
      );
      if (texts.length === 0) return;
      const written = await Promise.all(
        openers.map((opener) => {
          const said = texts.map(([field, { kind }]) => {
            const text = kind === 'longtext' ? `${opener}SUM(A1)\n"b", c` : `${opener}1`;
            return [field, kind === 'texts' ? [text, text] : text];
          });
          return world.insert(name, Object.fromEntries(said));
        }),
      );

      const csv = await exported(`filter[id]=${written.map(({ id }) => id).join()}`);

      const [header = [], ...rows] = readCsv(csv.text.slice(1));
      expect(rows).toHaveLength(openers.length);
      for (const row of rows) {
        for (const [field] of texts) {
          const cell = row[header.indexOf(field)] ?? '';
          expect({ field, cell, runs: openers.includes(cell[0] ?? '') }).toMatchObject({ runs: false });
          expect(cell).toMatch(/1/);
        }
      }
    });
  },
);

test('a number below zero is exported as a number', async () => {
  const { id } = await world.make('facilities', { latitude: 13.594, longitude: -88.871 });

  const csv = await world.as('administrator').get(`/facilities/export.csv?filter[id]=${id}`);

  const [header = [], row = []] = readCsv(csv.text.slice(1));
  expect(Number(row[header.indexOf('longitude')])).toBe(-88.871);
});

const dated = resources.filter(
  (resource) => isPlain(resource) && Object.values(resource.fields).some(({ kind }) => kind === 'edtf'),
);
const notations = [
  '2025',
  '2025-03',
  '2025-03-15',
  '2025-04~',
  '2025-04-12?',
  '2025-04%',
  '2025-XX',
  '2025-03-XX',
  '202X',
  '2025-03-13/2025-03-14~',
  '../2025-07-18',
  '2025-03-15/..',
  '/2025-07-18',
  '2025-03-15/',
  '[2025-03-30,2025-03-31]',
  '[2025-03-30..2025-04-02]',
  '[..2025-03-30]',
];

describe.each(dated.map(({ name, fields }) => [name, fields] as const))(
  'the uncertain dates of %s',
  (name, fields) => {
    test('come back from an export with the same text and the same days', async () => {
      const dates = Object.entries(fields).filter(
        ([, { kind, write }]) => kind === 'edtf' && write !== 'never',
      );
      const columns = dates.flatMap(([field]) => [field, earliestOf(field), latestOf(field)]);
      const rowOf = async (id: string) => {
        const csv = await world.as('administrator').get(`/${name}/export.csv?filter[id]=${id}`);
        const [header = [], row = []] = readCsv(csv.text.slice(1));
        return Object.fromEntries(columns.map((column) => [column, row[header.indexOf(column)]]));
      };
      for (const notation of notations) {
        const said = Object.fromEntries(dates.map(([field]) => [field, notation]));
        const first = await rowOf((await world.make(name, said)).id);

        const taken = Object.fromEntries(dates.map(([field]) => [field, first[field]]));
        const second = await rowOf((await world.make(name, taken)).id);

        expect(first).toMatchObject(said);
        expect(second).toEqual(first);
      }
    });
  },
);

test('an export holds more rows than a page may', async () => {
  const made = Array.from({ length: 201 }, (_, index) =>
    world.insert('parties', { name: `exported ${index}`, level: 'public' }),
  );
  await Promise.all(made);

  const csv = await world.as('reader').get('/parties/export.csv?q=exported');
  const ours = await world.as('monitor').get('/parties/export.csv?q=exported');

  expect(csv.status).toBe(403);
  expect(readCsv(ours.text)).toHaveLength(202);
});

test('an export that is broken off leaves nothing behind for the requests after it', async () => {
  const { id } = await world.make('sources');
  const connections = 6;

  for (let round = 0; round < 2 * connections; round += 1)
    await world.as('monitor').send('HEAD', '/sources/export.csv');
  const answers = await Promise.all(
    Array.from({ length: 4 * connections }, () => world.as('monitor').get(`/sources/${id}`)),
  );

  expect(answers.map(({ status, text }) => ({ status, own: text.includes(id) }))).toEqual(
    answers.map(() => ({ status: 200, own: true })),
  );
});

const recordOf = (header: readonly string[], cells: readonly string[]) =>
  Object.fromEntries(header.map((field, index) => [field, cells[index]]));

// A cell is text: numbers, instants and lists are compared by what they mean.
function comparable(fields: Readonly<Record<string, Field>>, row: Row | Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const kind = name === 'version' ? 'integer' : fields[name]?.kind;
      if (value === null || value === undefined || value === '') return [name, ''];
      if (kind === 'integer' || kind === 'decimal') return [name, Number(value)];
      if (kind === 'instant') return [name, Date.parse(String(value))];
      if (Array.isArray(value)) return [name, value.join('|')];
      return [name, typeof value === 'object' ? JSON.stringify(value) : String(value)];
    }),
  );
}
