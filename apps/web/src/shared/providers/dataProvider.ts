import type { Version } from '@paradero/contract/history';
import type { MovedDeadlines } from '@paradero/contract/views/deadlines';
import type {
  DataProvider,
  DeleteParams,
  GetListParams,
  GetListResult,
  Identifier,
  QueryFunctionContext,
  RaRecord,
  TranslateFunction,
  UpdateParams,
} from 'ra-core';
import { pickClocks, clockNames, type Clocks } from '../clocks/clocks.js';
import { changedFields } from './changes.js';
import { apiUrl, createHttp, type Http } from './http.js';
import { listQuery } from './listQuery.js';
import { newId } from './newId.js';

/** react-admin's data provider over the API, with two reads of our own. */
export interface ParaderoDataProvider extends DataProvider {
  /** Versions of a record, newest first. */
  getHistory(
    resource: string,
    params: { id: Identifier } & QueryFunctionContext,
  ): Promise<{ data: Version[] }>;
  /** A computed view, such as `getView('agreements/…/terms', { clocks })`. */
  getView<T>(
    path: string,
    params: { clocks?: Clocks; query?: Record<string, string> } & QueryFunctionContext,
  ): Promise<T>;
}

// The API answers at most 200 rows a page, and 100 UUIDs keep the address under 4 kB.
const idsPerRequest = 100;

/** Builds the data provider; `translate` gives the words for refusals. */
export function createDataProvider(translate: TranslateFunction): ParaderoDataProvider {
  const http = createHttp(translate);
  const getMany = (resource: string, ids: Identifier[], params: { meta?: unknown; signal?: AbortSignal }) =>
    readMany(http, resource, ids, params);
  const update = (resource: string, params: UpdateParams) => patch(http, resource, params);
  const remove = (resource: string, params: DeleteParams) => deleteOne(http, resource, params);

  // The boundary: the contract types what the API answers; react-admin's generics cannot be proved from here.
  return {
    supportAbortSignal: true,
    getList: (resource, params) => readList(http, resource, params),
    getOne: async (resource, { id, meta, signal }) => {
      const query = listQuery({ clocks: clocksOf(meta) });
      return { data: await http(withQuery(apiUrl(resource, String(id)), query), { signal }) };
    },
    getMany: async (resource, { ids, meta, signal }) => ({
      data: await getMany(resource, ids, { meta, ...(signal && { signal }) }),
    }),
    getManyReference: (resource, { target, id, filter, ...params }) =>
      readList(http, resource, { ...params, filter: { ...filter, [target]: id } }),
    create: (resource, { data }) => post(http, resource, { ...data, id: data.id ?? newId() }),
    update,
    updateMany: async (resource, { ids, data }) => {
      const records = await getMany(resource, ids, {});
      await Promise.all(
        records.map((previousData) => update(resource, { id: previousData.id, data, previousData })),
      );
      return { data: ids };
    },
    delete: remove,
    deleteMany: async (resource, { ids }) => {
      const records = await getMany(resource, ids, {});
      await Promise.all(
        records.map((previousData) => remove(resource, { id: previousData.id, previousData })),
      );
      return { data: ids };
    },
    getHistory: (resource, { id, signal }) => http(apiUrl(resource, String(id), 'history'), { signal }),
    getView: (path, { clocks, query = {}, signal }) => {
      const search = new URLSearchParams([
        ...listQuery({ ...(clocks && { clocks }) }),
        ...Object.entries(query),
      ]);
      return http(withQuery(apiUrl(...path.split('/')), search), { signal });
    },
  } as ParaderoDataProvider;
}

interface ListAnswer {
  data: RaRecord[];
  total: number;
  totalIsLowerBound?: boolean;
}

async function readList(http: Http, resource: string, params: GetListParams): Promise<GetListResult> {
  const { pagination = { page: 1, perPage: 25 }, sort, filter, meta, signal } = params;
  const query = listQuery({ ...(sort && { sort }), filter, clocks: clocksOf(meta) });
  query.set('page', String(pagination.page));
  query.set('perPage', String(pagination.perPage));
  // The boundary: the API's list answer.
  const answer = (await http(withQuery(apiUrl(resource), query), { signal })) as ListAnswer;
  if (!answer.totalIsLowerBound) return { data: answer.data, total: answer.total };
  return {
    data: answer.data,
    pageInfo: {
      hasNextPage: answer.data.length === pagination.perPage,
      hasPreviousPage: pagination.page > 1,
    },
    meta: { totalIsAtLeast: answer.total },
  };
}

async function readMany(
  http: Http,
  resource: string,
  ids: Identifier[],
  { meta, signal }: { meta?: unknown; signal?: AbortSignal },
): Promise<RaRecord[]> {
  const parts = Array.from({ length: Math.ceil(ids.length / idsPerRequest) }, (_, part) =>
    ids.slice(part * idsPerRequest, (part + 1) * idsPerRequest),
  );
  const answers = await Promise.all(
    parts.map((id) =>
      readList(http, resource, {
        filter: { id },
        pagination: { page: 1, perPage: id.length },
        meta,
        ...(signal && { signal }),
      }),
    ),
  );
  return answers.flatMap((answer) => answer.data);
}

async function post(http: Http, resource: string, body: RaRecord) {
  // The boundary: the API answers the record as it stands.
  const written = (await http(apiUrl(resource), { method: 'POST', body })) as RaRecord;
  return { data: recordOf(written) };
}

async function patch(http: Http, resource: string, { id, data, previousData }: UpdateParams) {
  const body = changedFields(previousData, data);
  if (Object.keys(body).length === 0) return { data: previousData };
  const path = apiUrl(resource, String(id));
  // As above.
  const written = (await http(path, { method: 'PATCH', body, ifMatch: previousData.version })) as RaRecord;
  return { data: recordOf(written) };
}

async function deleteOne(http: Http, resource: string, { id, previousData }: DeleteParams) {
  const path = apiUrl(resource, String(id));
  await http(path, { method: 'DELETE', ifMatch: previousData?.version });
  return { data: previousData ?? { id } };
}

// A written day of a calendar comes with the deadlines it moved, which are no fields of it; its page asks for them.
function recordOf(written: RaRecord & Partial<MovedDeadlines>): RaRecord {
  const { moved: _, movedTotal: __, ...record } = written;
  return record;
}

const clocksOf = (meta: Clocks | undefined): Clocks => (meta ? pickClocks(meta, clockNames) : {});

const withQuery = (path: string, query: URLSearchParams) => (query.size > 0 ? `${path}?${query}` : path);
