import type { Clocks } from '@paradero/contract/list-query';
import type { Resource } from '@paradero/contract/resource';
import sql, { empty, type Sql } from 'sql-template-tag';
import { column, name } from './sql.js';

/**
 * The rows of a table: as they stand, or as our record held them at the end of `recordedAt` (UTC), read from
 * history. `ids` narrows the past to some records, so that one record costs one index look-up.
 */
export function relation(table: string, clocks: Pick<Clocks, 'recordedAt'>, ids?: readonly string[]): Sql {
  if (clocks.recordedAt === undefined) return name(table);
  const end = sql`(${clocks.recordedAt}::date + 1)::timestamp at time zone 'UTC'`;
  const changed = sql`changed_since(${table}::text, ${end})`;
  const among = (column: Sql) => (ids ? sql`and ${column} = any(${ids}::uuid[])` : empty);
  return sql`(
    select kept.* from ${name(table)} kept
    where not exists (select 1 from ${changed} since where since."recordId" = kept.id) ${among(sql`kept.id`)}
    union all
    select past.* from ${changed} since cross join jsonb_populate_record(null::${name(table)}, since.before) past
    where since.before is not null ${among(sql`since."recordId"`)}
  )`;
}

/** What sources had published by the end of `knownAt`, by the latest day their date of publication allows. */
export function known(resource: Resource, alias: string, clocks: Clocks): Sql {
  if (clocks.knownAt === undefined || resource.known === undefined) return sql`true`;
  if (resource.known === 'published')
    return sql`${column(alias, 'publishedLatest')} <= ${clocks.knownAt}::date`;
  return sql`exists (
    select 1 from ${relation('sources', clocks)} s
    where s.id = ${column(alias, resource.known)} and s."publishedLatest" <= ${clocks.knownAt}::date
  )`;
}
