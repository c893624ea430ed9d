import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createDataProvider } from './dataProvider.js';

const translate = (key: string) => key;
const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } });

/** Answers every request with the given response and tells what was asked. */
function server(answer: () => Response | Promise<Response>) {
  const asked: { url: string; init: RequestInit }[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (url, init = {}) => {
    asked.push({ url: decodeURIComponent(String(url)), init });
    return answer();
  });
  return { asked, dataProvider: createDataProvider(translate) };
}

const list = {
  pagination: { page: 2, perPage: 10 },
  sort: { field: 'title', order: 'ASC' as const },
  filter: {},
};

afterEach(() => {
  jest.restoreAllMocks();
});

describe('dataProvider', () => {
  it('asks for a page with its clocks', async () => {
    const { asked, dataProvider } = server(() => json({ data: [], total: 0 }));

    await dataProvider.getList('figures', { ...list, meta: { knownAt: '2025-04-01' } });

    expect(asked[0]?.url).toBe('/api/figures?sort=title&knownAt=2025-04-01&page=2&perPage=10');
  });

  it('claims no total that the API does not know', async () => {
    const data = Array.from({ length: 10 }, (_, id) => ({ id: String(id) }));
    const { dataProvider } = server(() => json({ data, total: 10000, totalIsLowerBound: true }));

    const answer = await dataProvider.getList('figures', list);

    expect(answer).toEqual({
      data,
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
      meta: { totalIsAtLeast: 10000 },
    });
  });

  it('fetches many records by a hundred ids at a time', async () => {
    const { asked, dataProvider } = server(() => json({ data: [{ id: 'x' }], total: 1 }));

    const { data } = await dataProvider.getMany('sources', {
      ids: Array.from({ length: 101 }, (_, id) => id),
    });

    expect(asked.map(({ url }) => new URL(url, 'http://x').searchParams.get('perPage'))).toEqual([
      '100',
      '1',
    ]);
    expect(data).toHaveLength(2);
  });

  it('sends only changed fields, with the version it started from', async () => {
    const { asked, dataProvider } = server(() => json({ id: '1', version: 4 }));
    const previousData = { id: '1', version: 3, title: 'a', note: 'n' };

    await dataProvider.update('sources', { id: '1', data: { ...previousData, title: 'b' }, previousData });

    expect(asked[0]?.init).toMatchObject({ method: 'PATCH', body: '{"title":"b"}' });
    expect(new Headers(asked[0]?.init.headers).get('if-match')).toBe('"3"');
  });

  it('sends nothing when nothing changed', async () => {
    const { asked, dataProvider } = server(() => json({}));
    const previousData = { id: '1', version: 3, title: 'a' };

    const { data } = await dataProvider.update('sources', { id: '1', data: { title: 'a' }, previousData });

    expect(data).toBe(previousData);
    expect(asked).toEqual([]);
  });

  it('makes an id for a new record that has none', async () => {
    const { asked, dataProvider } = server(() => json({ id: '1' }, 201));

    await dataProvider.create('sources', { data: { title: 'a' } });

    expect(JSON.parse(String(asked[0]?.init.body))).toEqual({
      title: 'a',
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4/),
    });
  });

  it('puts the refusals of fields beside the fields', async () => {
    const problem = { code: 'record/invalid', errors: [{ path: 'lo', code: 'count/negative' }] };
    const { dataProvider } = server(() => json(problem, 422));

    const refusal = dataProvider.create('figures', { data: {} });

    await expect(refusal).rejects.toMatchObject({
      status: 422,
      message: 'errors.record/invalid',
      body: { errors: { lo: 'errors.count/negative', root: { serverError: 'errors.record/invalid' } } },
    });
  });

  it('hands on the present record when a write was stale, without an error beside the form', async () => {
    const { dataProvider } = server(() =>
      json({ code: 'record/stale', current: { id: '1', version: 9 } }, 412),
    );

    const refusal = dataProvider.update('sources', {
      id: '1',
      data: { title: 'b' },
      previousData: { id: '1' },
    });

    await expect(refusal).rejects.toMatchObject({ body: { current: { version: 9 }, errors: undefined } });
  });

  it('says that the line is broken when it is', async () => {
    const { dataProvider } = server(() => Promise.reject(new TypeError('Failed to fetch')));

    await expect(dataProvider.getOne('sources', { id: '1' })).rejects.toMatchObject({
      status: 0,
      message: 'errors.offline',
    });
  });

  it('lets a write that the ended session refuses be told beside its form', async () => {
    const { dataProvider } = server(() => json({ code: 'session/none' }, 401));

    await expect(dataProvider.create('sources', { data: {} })).rejects.toMatchObject({
      status: 401,
      body: { code: 'session/ended', errors: { root: { serverError: 'errors.session/ended' } } },
    });
  });

  it('leaves out of a written day of a calendar the deadlines that it moved', async () => {
    const day = { id: 'changed', version: 1, day: '2026-12-02' };
    const { dataProvider } = server(() => json({ ...day, version: 2, moved: [], movedTotal: 0 }));

    const { data } = await dataProvider.update('calendar-days', {
      id: day.id,
      data: { ...day, day: '2026-12-03' },
      previousData: day,
    });

    expect(data).toEqual({ ...day, version: 2 });
  });
});
