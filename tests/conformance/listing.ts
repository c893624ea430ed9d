import { sortColumns } from '@paradero/contract/list-query';
import type { Field } from '@paradero/contract/fields';
import { pageOf } from '@paradero/contract/page';
import { resources } from '@paradero/contract/resources';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Row } from '../factories/client.js';
import { expectProblem } from '../factories/problems.js';
import { fourRecords } from '../factories/variants.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld();

const nowhere = '00000000-0000-4000-8000-000000000000';

describe.each(resources.map((resource) => [resource.name, resource] as const))(
  'a list of %s',
  (name, resource) => {
    let rows: readonly Row[];
    beforeAll(async () => {
      rows = await fourRecords(world, { name, resource });
    });

    const get = (query: string) => world.as('administrator').get(`/${name}?${query}`);
    const among = (query: string) => get(`filter[id]=${rows.map(({ id }) => id).join()}&${query}`);
    const idsOf = (found: readonly Row[]) => found.map(({ id }) => id).sort();

    test('answers a page, its total and the range of it', async () => {
      const page = await among('page=2&perPage=3');

      expect({ status: page.status, total: page.body.total }).toEqual({ status: 200, total: 4 });
      expect(page.body.data).toHaveLength(1);
      expect(page.headers['content-range']).toBe(`${name} 3-3/4`);
      expect(pageOf(resource).safeParse(page.body).error?.issues ?? []).toEqual([]);
    });

    test('answers an empty page past the end', async () => {
      const page = await among('page=3&perPage=3');

      expect(page.body).toMatchObject({ data: [], total: 4 });
      expect(page.headers['content-range']).toBe(`${name} */4`);
    });

    const fields: (readonly [string, Field])[] = Object.entries(resource.fields);
    const valued = fields.filter(([, { filter, kind }]) => filter && kind !== 'edtf' && kind !== 'day');
    const dated = fields.filter(([, { filter, kind }]) => filter && (kind === 'edtf' || kind === 'day'));

    test('is filtered by each value, by any of several and by nothing set', async () => {
      const asked = valued.flatMap(([field, { kind, required }]) => {
        const values = valuesOf(field);
        return [
          ...values.map((value) => ({ field, values: [value] })),
          ...(values.length > 1 ? [{ field, values }] : []),
          ...(kind === 'reference' ? [{ field, values: [nowhere] }] : []),
          ...(required ? [] : [{ field, values: ['none'] }]),
        ];
      });

      const found = asked.map(async ({ field, values }) => ({
        field,
        values,
        ids: idsOf((await among(`filter[${field}]=${values.map(encodeURIComponent).join()}`)).body.data),
      }));

      expect(await Promise.all(found)).toEqual(
        asked.map(({ field, values }) => ({
          field,
          values,
          ids: idsOf(rows.filter((row) => values.some((value) => holds(row[field], value)))),
        })),
      );
    });

    test('is filtered by what certainly falls in a period', async () => {
      const asked = dated.flatMap(([field, { kind }]) =>
        ['2025-03-15', '2025-03-16', '2025-07-15', '2025-12-02'].map((day) => ({ field, kind, day })),
      );

      for (const { field, kind, day } of asked) {
        const [earliest, latest] = kind === 'edtf' ? [`${field}Earliest`, `${field}Latest`] : [field, field];
        const from = idsOf((await among(`filter[${field}CertainlyFrom]=${day}`)).body.data);
        const to = idsOf((await among(`filter[${field}CertainlyTo]=${day}`)).body.data);
        const known = (row: Row, bound: string) => (row[bound] === null ? undefined : String(row[bound]));
        expect({ field, day, from, to }).toEqual({
          field,
          day,
          from: idsOf(rows.filter((row) => (known(row, earliest) ?? '') >= day)),
          to: idsOf(rows.filter((row) => (known(row, latest) ?? '9999') <= day)),
        });
      }
    });

    test('is filtered by what possibly falls in a period', async () => {
      const asked = dated.flatMap(([field, { kind }]) =>
        ['2025-03-15', '2025-03-16', '2025-07-15', '2025-12-02'].map((day) => ({
          field,
          day,
          earliest: kind === 'edtf' ? `${field}Earliest` : field,
          latest: kind === 'edtf' ? `${field}Latest` : field,
        })),
      );

      const found = asked.map(async ({ field, day }) => ({
        field,
        day,
        from: idsOf((await among(`filter[${field}From]=${day}`)).body.data),
        to: idsOf((await among(`filter[${field}To]=${day}`)).body.data),
      }));

      expect(await Promise.all(found)).toEqual(
        asked.map(({ field, day, earliest, latest }) => ({
          field,
          day,
          from: idsOf(rows.filter((row) => row[latest] !== null && String(row[latest]) >= day)),
          to: idsOf(rows.filter((row) => row[earliest] !== null && String(row[earliest]) <= day)),
        })),
      );
    });

    test('is sorted by each field that may be sorted, both ways, ties by id and unknown at the low end', async () => {
      const sorts = [...sortColumns(resource)].map(([sort, column]) => ({
        sort,
        rising: [...rows]
          .sort((a, b) => compare(a[column], b[column]) || compare(a.id, b.id))
          .map(({ id }) => id),
      }));
      const idsBy = async (sort: string) => (await among(`sort=${sort}`)).body.data.map(({ id }) => id);

      const found = sorts.map(async ({ sort }) => ({
        sort,
        rising: await idsBy(sort),
        falling: await idsBy(`-${sort}`),
      }));

      expect(await Promise.all(found)).toEqual(
        sorts.map(({ sort, rising }) => ({ sort, rising, falling: rising.toReversed() })),
      );
    });

    test('keeps its order from page to page', async () => {
      const whole = await among('');
      const pages = await Promise.all([1, 2, 3, 4].map((page) => among(`page=${page}&perPage=1`)));

      expect(pages.flatMap(({ body }) => body.data)).toEqual(whole.body.data);
    });

    test('is searched by the beginnings of words, accents and case aside, or refuses to be', async () => {
      const searched = fields.filter(([, { search }]) => search);
      const [field, { kind }] = searched[0] ?? ['', { kind: 'none' }];
      if (field === '') return expectProblem(await get('q=words'), 422, 'q');
      const text = '¿Ñandú «Zúñiga»?';
      const { id } = await world.make(name, { [field]: kind === 'texts' ? [text] : text });

      const found = (q: string) => get(`filter[id]=${id}&q=${encodeURIComponent(q)}`);

      for (const q of ['zuniga', 'ÑANDU', 'nan zun', 'Zúñ, (ñandú)', "zun'"])
        expect({ q, total: (await found(q)).body.total }).toEqual({ q, total: 1 });
      for (const q of ['uniga', 'zuniga other']) expect((await found(q)).body.total).toBe(0);
    });

    test('refuses every parameter it does not offer and names each', async () => {
      const closed = fields.filter(([, { filter }]) => !filter).map(([field]) => field);
      const days = dated.map(([field]) => field);
      const paths = [
        'perPage',
        'sort',
        'surprise',
        'filter[surprise]',
        'filter[passwordHash]',
        'filter[id][startsWith]',
        'filter[id]',
        'filter[level]',
        'filter',
        'recordedAt',
        'knownAt',
        'page',
        ...closed.map((field) => `filter[${field}]`),
        ...days.flatMap((field) => [`filter[${field}]`, `filter[${field}From]`, `filter[${field}To]`]),
      ];

      expectProblem(
        await get(`${paths.map((path) => `${path}=2025-02-30`).join('&')}&page=1`),
        422,
        ...paths,
      );
    });

    test('refuses to sort by a field that is not listed', async () => {
      const closed = fields.map(([field]) => field).filter((field) => !sortColumns(resource).has(field));

      for (const field of [closed[0] ?? 'surprise', 'id', 'tokenHash'])
        expectProblem(await get(`sort=${field}`), 422, 'sort');
    });

    const valuesOf = (field: string) => [
      ...new Set(rows.flatMap((row) => row[field] ?? []).map((value) => String(value))),
    ];
  },
);

test.each([
  ['perPage=1000', 'perPage'],
  ['perPage=201', 'perPage'],
  ['perPage=0', 'perPage'],
  ['perPage=-1', 'perPage'],
  ['perPage=1.5', 'perPage'],
  ['perPage=', 'perPage'],
  ['page=0', 'page'],
  ['page=100&perPage=200', 'page'],
  ['page=999999999', 'page'],
  ['page=1&page=2', 'page'],
  ['sort=title&sort=-title', 'sort'],
  ['sort=--title', 'sort'],
  ['sort=title,id', 'sort'],
  ['sort=title;select 1', 'sort'],
  ['sort[title]=1', 'sort[title]'],
  ['filter={"id":1}', 'filter'],
  ['filter[title]', 'filter[title]'],
  ['filter[__proto__]=1', 'filter[__proto__]'],
  ['filter[constructor]=1', 'filter[constructor]'],
  ['filter[toStringFrom]=2025-01-01', 'filter[toStringFrom]'],
  ['filter[published]=2025-01-01', 'filter[published]'],
  ['filter[publishedFrom]=2025-02-30', 'filter[publishedFrom]'],
  ['filter[type]=nothing', 'filter[type]'],
  ['filter[key]=%00', 'filter[key]'],
  [`filter[type]=${'REPORT_NGO,'.repeat(201)}`, 'filter[type]'],
  ['recordedAt=yesterday', 'recordedAt'],
  ['recordedAt=2025-01-01&recordedAt=2025-01-02', 'recordedAt'],
  ['knownAt=2025-04', 'knownAt'],
  ['q=%00', 'q'],
  [`q=${'x'.repeat(201)}`, 'q'],
])('a list refuses %s and names %s', async (query, path) => {
  expectProblem(await world.as('administrator').get(`/sources?${query}`), 422, path);
});

function holds(held: unknown, value: string): boolean {
  if (Array.isArray(held)) return held.includes(value);
  return held === null ? value === 'none' : String(held) === value;
}

const words = new Intl.Collator('und');

// Text sorts by the database's ICU collation, days and instants of one notation as text, unknown first.
function compare(a: unknown, b: unknown): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const instants = [Date.parse(String(a)), Date.parse(String(b))] as const;
  if (/^\d{4}-\d{2}-\d{2}T/.test(String(a))) return instants[0] - instants[1];
  return words.compare(String(a), String(b));
}
