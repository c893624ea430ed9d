import type { GetListParams } from 'ra-core';
import { clockNames, type Clocks } from '../clocks/clocks.js';

/** What a list is asked for, without the page. */
export interface ListQuery {
  sort?: GetListParams['sort'];
  filter?: Readonly<Record<string, unknown>>;
  clocks?: Clocks;
}

/**
 * The query string of a list in the API's grammar.
 *
 * @example
 * listQuery({ filter: { q: 'flight', status: ['OPEN', 'STALE'] }, sort: { field: 'askedOn', order: 'DESC' } })
 * // q=flight&filter[status]=OPEN,STALE&sort=-askedOn
 */
export function listQuery({ sort, filter = {}, clocks = {} }: ListQuery): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(flatten(filter))) {
    query.set(name === 'q' ? 'q' : `filter[${name}]`, value);
  }
  if (sort) query.set('sort', sort.order === 'DESC' ? `-${sort.field}` : sort.field);
  for (const name of clockNames) {
    const day = clocks[name];
    if (day) query.set(name, day);
  }
  return query;
}

// react-admin nests a filter whose source has a dot; the API knows only flat names.
function flatten(filter: object, prefix = ''): Record<string, string> {
  const pairs = Object.entries(filter).flatMap(([name, value]: [string, unknown]) => {
    const path = `${prefix}${name}`;
    if (value === undefined || value === null || value === '') return [];
    if (Array.isArray(value)) return value.length > 0 ? [[path, value.join(',')]] : [];
    return typeof value === 'object' ? Object.entries(flatten(value, `${path}.`)) : [[path, String(value)]];
  });
  return Object.fromEntries(pairs);
}
