import { resources } from '@paradero/contract/resources';
import { describe, expect, test } from '@jest/globals';
import type { Row } from '../factories/client.js';
import { filler } from '../factories/fill.js';
import { isPlain } from '../factories/make.js';
import { expectProblem } from '../factories/problems.js';
import { expectRecord } from '../factories/expected.js';
import { sharedWorld } from '../factories/shared-world.js';

const world = sharedWorld();

const get = (path: string) => world.as('administrator').get(path);

/** How a record and the list of just it stood: the value of a field, or that it was not there. */
async function standing(name: string, id: string, clocks: string, field = 'level') {
  const [one, list, csv] = await Promise.all([
    get(`/${name}/${id}?${clocks}`),
    get(`/${name}?filter[id]=${id}&${clocks}`),
    get(`/${name}/export.csv?filter[id]=${id}&${clocks}`),
  ]);
  expect(list.body.total).toBe(list.body.data.length);
  const exported = csv.text.trimEnd().split('\r\n').length - 1;
  const there = { one: one.status === 200, listed: list.body.total === 1, exported: exported === 1 };
  const value = one.status === 200 ? one.body[field] : 'absent';
  expect({ ...there, value: list.body.data[0]?.[field] ?? (there.listed ? null : 'absent') }).toEqual({
    one: there.one,
    listed: there.one,
    exported: there.one,
    value,
  });
  return value;
}

describe.each(resources.map((resource) => [resource.name, resource] as const))(
  'the record of %s on a past day',
  (name, resource) => {
    test('holds what had been recorded by the end of that day', async () => {
      const names = Object.keys(resource.own).filter((field) => field !== 'email');
      const said = { ...(await filler(world.parent)(resource, names, 1)), level: 'internal' };
      const { id } = await world.insert(name, said, '2026-01-10T23:59:59Z');
      await world.overwrite(name, id, { level: 'restricted' }, '2026-01-12T00:00:00Z');

      const past = await get(`/${name}/${id}?recordedAt=2026-01-11`);

      expectRecord(resource, past.body);
      expect({ version: past.body.version, tag: past.headers['etag'] }).toEqual({ version: 1, tag: '"1"' });
      expect(await standing(name, id, 'recordedAt=2026-01-09')).toBe('absent');
      expect(await standing(name, id, 'recordedAt=2026-01-10')).toBe('internal');
      expect(await standing(name, id, 'recordedAt=2026-01-11')).toBe('internal');
      expect(await standing(name, id, 'recordedAt=2026-01-12')).toBe('restricted');
      expect(await standing(name, id, 'recordedAt=2999-12-31')).toBe('restricted');
    });

    test('does not hold what was made since', async () => {
      const { id } = await world.make(name);

      expectProblem(await get(`/${name}/${id}?recordedAt=2026-01-10`), 404);
      expect(await standing(name, id, 'recordedAt=2026-01-10')).toBe('absent');
      expect(await standing(name, id, 'recordedAt=2999-12-31')).not.toBe('absent');
    });

    const searched = Object.entries(resource.fields).find(
      ([, { search, kind }]) => search && kind !== 'texts',
    );
    const whenSearched = searched ? test : test.skip;

    whenSearched('is searched by the words of that day', async () => {
      const field = searched?.[0] ?? '';
      const { id } = await world.insert(name, { [field]: 'Córdoba' }, '2026-01-10T12:00:00Z');
      await world.overwrite(name, id, { [field]: 'Zaragoza' }, '2026-01-12T12:00:00Z');

      const found = async (query: string) => (await get(`/${name}?filter[id]=${id}&${query}`)).body.total;

      expect(await found('q=cordo&recordedAt=2026-01-11')).toBe(1);
      expect(await found('q=zara&recordedAt=2026-01-11')).toBe(0);
      expect(await found('q=cordo&recordedAt=2026-01-12')).toBe(0);
      expect(await found('q=zara')).toBe(1);
    });
  },
);

const deletable = resources.filter(isPlain).filter((resource) => resource.deletable);

test.each(deletable.map(({ name }) => [name]))(
  'a deleted row of %s still stands on the days it stood',
  async (name) => {
    const { id } = await world.insert(name, { level: 'internal' }, '2026-01-10T12:00:00Z');
    const removed = await world.as('administrator').delete(`/${name}/${id}`, 1);

    expect(Math.floor(removed.status / 100)).toBe(2);
    expect(await standing(name, id, 'recordedAt=2026-01-11')).toBe('internal');
    expect(await standing(name, id, 'recordedAt=2999-12-31')).toBe('absent');
  },
);

const claims = resources.filter(({ known }) => known !== undefined);

describe.each(claims.map((resource) => [resource.name, resource] as const))(
  '%s as known on a day',
  (name, resource) => {
    // A claim is known with its source; a source or report is known when it is published itself.
    const publishedOn = async (published: string | null): Promise<Row> =>
      resource.known === 'published'
        ? world.make(name, { published })
        : world.make(name, {
            [resource.known ?? '']: (await world.make('sources', { published, level: 'public' })).id,
          });

    test('are those whose source was published by its end, by the latest day its date allows', async () => {
      const day = await publishedOn('2025-03-31');
      const month = await publishedOn('2025-04');
      const undated = await publishedOn(null);

      const known = async ({ id }: Row, on: string) =>
        (await standing(name, id, `knownAt=${on}`)) !== 'absent';

      expect(await known(day, '2025-03-30')).toBe(false);
      expect(await known(day, '2025-03-31')).toBe(true);
      expect(await known(month, '2025-04-29')).toBe(false);
      expect(await known(month, '2025-04-30')).toBe(true);
      expect(await known(undated, '2999-12-31')).toBe(false);
    });

    test('follow what our record said of the publication on the day it is asked about', async () => {
      const source = await world.insert(
        'sources',
        { published: '2025-06', level: 'public' },
        '2026-01-08T12:00:00Z',
      );
      const said =
        resource.known === 'published' ? { published: '2025-06' } : { [resource.known ?? '']: source.id };
      const { id } = await world.insert(name, { ...said, level: 'internal' }, '2026-01-09T12:00:00Z');
      const dated =
        resource.known === 'published' ? ([name, id] as const) : (['sources', source.id] as const);
      await world.overwrite(...dated, { published: '2025-04-01' }, '2026-01-12T12:00:00Z');

      const known = async (clocks: string) => (await standing(name, id, clocks)) !== 'absent';

      expect(await known('knownAt=2025-04-01&recordedAt=2026-01-11')).toBe(false);
      expect(await known('knownAt=2025-06-30&recordedAt=2026-01-11')).toBe(true);
      expect(await known('knownAt=2025-04-01&recordedAt=2026-01-12')).toBe(true);
      expect(await known('knownAt=2025-04-01&recordedAt=2026-01-08')).toBe(false);
      expect(await known('knownAt=2025-04-01')).toBe(true);
    });
  },
);

const timeless = resources.filter(({ known }) => known === undefined);

test.each(timeless.map(({ name }) => [name]))('one of %s is not asked what was known', async (name) => {
  const { id } = await world.make(name);

  expectProblem(await get(`/${name}/${id}?knownAt=2025-04-01`), 422, 'knownAt');
});

test('a figure that was changed shows its former value when recorded on the day before', async () => {
  const population = 'people flown on 15 March 2025';
  const first = { raw: '238', lo: 238, hi: 238, bound: 'exact', population };
  const { id } = await world.insert(
    'figures',
    { ...first, cohortId: await world.parent('cohorts') },
    '2026-04-30T12:00:00Z',
  );

  const changed = await world.as('monitor').patch(`/figures/${id}`, { raw: '252', lo: 252, hi: 252 }, 1);

  expect(changed.body).toMatchObject({ raw: '252', lo: 252, version: 2 });
  expect((await get(`/figures/${id}?recordedAt=2026-04-30`)).body).toMatchObject({ raw: '238', lo: 238 });
  const list = await get(`/figures?filter[id]=${id}&q=flown&recordedAt=2026-04-30`);
  expect(list.body.data).toMatchObject([{ raw: '238', lo: 238, hi: 238, version: 1 }]);
});

test.each([
  ['recordedAt=2025-02-30', 'recordedAt'],
  ['recordedAt=2025-04', 'recordedAt'],
  ['recordedAt=2025-04-01T00:00:00Z', 'recordedAt'],
  ['knownAt=tomorrow', 'knownAt'],
  ['knownAt=2025-04-01&knownAt=2025-04-02', 'knownAt'],
])('a read refuses %s', async (query, path) => {
  const { id } = await world.make('sources');

  for (const read of [`/sources/${id}`, '/sources', '/sources/export.csv'])
    expectProblem(await get(`${read}?${query}`), 422, path);
});
