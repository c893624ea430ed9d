import type { Role } from '@paradero/domain/access';
import { DomainError, type FieldProblem } from '@paradero/domain/domain-error';
import { isDay } from '@paradero/domain/day';
import { z } from 'zod';
import type { Field } from './fields.js';
import { earliestOf, latestOf, type LinkedFilter, type Resource } from './resource.js';
import { codesOf } from './vocabulary.js';

/**
 * A condition on one column: any of the values, any shared element, a bound on days, or nothing set; or on what link
 * rows name beside the record: any of the values.
 */
export type Filter =
  | { operator: 'linked'; linked: LinkedFilter; values: string[] }
  | { operator: 'in' | 'overlaps'; column: string; field: Field; values: string[] }
  | { operator: 'none'; column: string; field: Field }
  | { operator: 'from' | 'to'; certainly: boolean; column: string; field: Field; day: string };

/** Which record, and as seen when: the clocks of a read (design, three clocks). */
export interface Clocks {
  /** End of this day in our own record, from history. */
  readonly recordedAt?: string | undefined;
  /** Only what sources had published by the end of this day. */
  readonly knownAt?: string | undefined;
}

/** A list as asked for, every part checked against the resource. */
export interface ListQuery extends Clocks {
  readonly page: number;
  readonly perPage: number;
  readonly sort: { readonly column: string; readonly descending: boolean };
  readonly filters: readonly Filter[];
  readonly q?: string | undefined;
}

/** Most rows one page may hold. */
export const maxPerPage = 200;

/** Rows that can be paged or counted; beyond it the total is a lower bound and the list wants a filter. */
export const maxReach = 10_000;

type RawQuery = Readonly<Record<string, unknown>>;

/**
 * Reads `page, perPage, sort, q, filter[field], recordedAt, knownAt` against what the resource allows.
 * `filter[x]=a,b` is any of; `filter[x]=none` is nothing set; `filter[dateFrom]` and `filter[dateTo]` keep what
 * possibly falls in a period, `filter[dateCertainlyFrom]` and `filter[dateCertainlyTo]` what certainly does. A field the role may not read cannot be filtered or sorted by either: that would
 * read it. Throws `query/invalid` with a path for each part that is not allowed.
 */
export function readListQuery(whole: Resource, raw: RawQuery, role?: Role): ListQuery {
  const resource = role === undefined ? whole : readableBy(role, whole);
  const problems: FieldProblem[] = [];
  const refuse = (path: string, code: string) => void problems.push({ path, code });
  const known = new Set(['page', 'perPage', 'sort', 'q', 'recordedAt', 'knownAt']);
  const filters: Filter[] = [];
  for (const [key, value] of Object.entries(raw)) {
    const name = /^filter\[(\w+)\]$/.exec(key)?.[1];
    if (typeof value !== 'string') refuse(key, 'query/repeated');
    else if (name !== undefined) filters.push(...readFilter(resource, name, value, refuse));
    else if (!known.has(key)) refuse(key, 'query/unknown-parameter');
  }
  const page = readNumber(raw['page'], 1, maxReach, () => refuse('page', 'query/out-of-range')) ?? 1;
  const perPage =
    readNumber(raw['perPage'], 1, maxPerPage, () => refuse('perPage', 'query/out-of-range')) ?? 25;
  if (page * perPage > maxReach + maxPerPage) refuse('page', 'query/too-far');
  const sort = readSort(resource, raw['sort'], () => refuse('sort', 'query/unlisted-sort'));
  const clocks = readClocks(raw, resource.known !== undefined, refuse);
  const q = readSearch(resource, raw['q'], refuse);
  if (problems.length > 0) throw new DomainError('query/invalid', { errors: problems });
  return { page, perPage, sort, filters, q, ...clocks };
}

function readableBy(role: Role, resource: Resource): Resource {
  const fields = Object.entries(resource.fields).filter(([, { readers }]) => readers?.includes(role) ?? true);
  return { ...resource, fields: Object.fromEntries(fields) };
}

/** Reads the clocks of a read; `knows` says whether a day of publication limits this read. */
export function readClocks(
  raw: RawQuery,
  knows: boolean,
  refuse: (path: string, code: string) => void,
): Clocks {
  const clocks: { recordedAt?: string; knownAt?: string } = {};
  for (const name of ['recordedAt', 'knownAt'] as const) {
    const value = raw[name];
    if (value === undefined || value === '') continue;
    if (typeof value !== 'string' || !isDay(value)) refuse(name, 'date/not-a-day');
    else if (name === 'knownAt' && !knows) refuse(name, 'query/clock-not-supported');
    else clocks[name] = value;
  }
  return clocks;
}

function readSearch(resource: Resource, value: unknown, refuse: (path: string, code: string) => void) {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  if (!Object.values(resource.fields).some((field) => field.search)) refuse('q', 'query/not-searchable');
  if (value.length > 200 || value.includes('\u0000')) refuse('q', 'query/out-of-range');
  return value;
}

function readNumber(value: unknown, least: number, most: number, refuse: () => void): number | undefined {
  if (value === undefined) return undefined;
  const number = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  refuse();
  return undefined;
}

function readSort(resource: Resource, value: unknown, refuse: () => void): ListQuery['sort'] {
  const asked = typeof value === 'string' && value !== '' ? value : resource.sort;
  const descending = asked.startsWith('-');
  const column = sortColumns(resource).get(descending ? asked.slice(1) : asked);
  if (column === undefined) refuse();
  return { column: column ?? 'id', descending };
}

/** What a list may be sorted by, and the column behind it. A date sorts by its earliest day unless told. */
export function sortColumns(resource: Resource): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  for (const [name, field] of Object.entries(resource.fields)) {
    if (!field.sort) continue;
    columns.set(name, field.kind === 'edtf' ? earliestOf(name) : name);
    if (field.kind !== 'edtf') continue;
    columns.set(earliestOf(name), earliestOf(name));
    columns.set(latestOf(name), latestOf(name));
  }
  return columns;
}

type Refuse = (path: string, code: string) => void;

function readFilter(resource: Resource, name: string, value: string, refuse: Refuse): Filter[] {
  const path = `filter[${name}]`;
  const idField: Field = { ...idLike, doc: 'id' };
  const period = /^(\w+?)(Certainly)?(From|To)$/.exec(name);
  const linked = Object.hasOwn(resource.linked, name) ? resource.linked[name] : undefined;
  if (linked) return readLinked(linked, value, path, refuse);
  const field = name === 'id' ? idField : resource.fields[name];
  if (field?.filter && field.kind !== 'edtf' && field.kind !== 'day')
    return readValues(name, field, value, path, refuse);
  const dated = period?.[1] === undefined ? undefined : resource.fields[period[1]];
  if (!period?.[1] || !dated?.filter || (dated.kind !== 'edtf' && dated.kind !== 'day')) {
    refuse(path, 'query/unlisted-filter');
    return [];
  }
  if (!isDay(value)) {
    refuse(path, 'date/not-a-day');
    return [];
  }
  const certainly = period[2] !== undefined;
  const from = period[3] === 'From';
  // Possibly after a day is what may end after it; certainly after it, what cannot begin before.
  const bound = from === certainly ? earliestOf(period[1]) : latestOf(period[1]);
  const column = dated.kind === 'day' ? period[1] : bound;
  return [{ operator: from ? 'from' : 'to', certainly, column, field: dated, day: value }];
}

const idLike: Field = {
  kind: 'id',
  doc: '',
  schema: z.uuid(),
  required: true,
  write: 'never',
  filter: true,
  sort: false,
  search: false,
};

function readValues(column: string, field: Field, value: string, path: string, refuse: Refuse): Filter[] {
  if (value === 'none' && !field.required) return [{ operator: 'none', column, field }];
  const values = value.split(',');
  if (values.length > maxPerPage) refuse(path, 'query/too-many-values');
  if (!values.every((each) => isValueOf(field, each))) {
    refuse(path, 'query/bad-value');
    return [];
  }
  return [
    { operator: field.kind === 'codes' || field.kind === 'texts' ? 'overlaps' : 'in', column, field, values },
  ];
}

function readLinked(linked: LinkedFilter, value: string, path: string, refuse: Refuse): Filter[] {
  const read = readValues(linked.to, idLike, value, path, refuse);
  return read.flatMap((filter) =>
    filter.operator === 'in' ? [{ operator: 'linked', linked, values: filter.values }] : [],
  );
}

function isValueOf(field: Field, value: string): boolean {
  if (field.vocabulary) return codesOf(field.vocabulary).some((code) => code === value);
  if (field.kind === 'id' || field.kind === 'reference') return z.uuid().safeParse(value).success;
  if (field.kind === 'boolean') return value === 'true' || value === 'false';
  return value.length <= 300 && !value.includes('\u0000');
}
