import type { Field } from '@paradero/contract/fields';
import type { Clocks, Filter, ListQuery } from '@paradero/contract/list-query';
import type { Resource } from '@paradero/contract/resource';
import type { Actor } from '@paradero/domain/access';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { reachable } from './reachable.js';
import { known } from './relation.js';
import { linkOf, reaches, scope } from './scope.js';
import { arrayOf, column, name } from './sql.js';

/** Everything that decides which rows a read answers: scope first, then clocks, filters and search. */
export function conditions(
  actor: Actor,
  resource: Resource,
  query: Pick<ListQuery, 'filters' | 'q'> & Clocks,
): Sql {
  const filters = query.filters.map((filter) => condition(actor, filter, query));
  const parts = [scope(actor, resource, 't'), known(resource, 't', query), ...filters];
  if (query.recordedAt !== undefined) parts.push(stillWithinReach(actor, resource));
  if (query.q !== undefined) parts.push(search(resource, query.q, query.recordedAt !== undefined));
  return join(parts, ' and ');
}

// What has since been sealed or restricted is out of reach in the past as well; what was deleted is not, unless it
// hung on something that is.
function stillWithinReach(actor: Actor, resource: Resource): Sql {
  const now = sql`select 1 from ${name(resource.table)} present where present.id = t.id`;
  const parents = Object.entries(resource.fields).flatMap(([field, { parent, target }]) =>
    parent && target !== undefined
      ? [sql`(${column('t', field)} is null or ${reaches(actor, target, column('t', field))})`]
      : [],
  );
  const deleted = join([sql`not exists (${now})`, ...parents], ' and ');
  return sql`(exists (${now} and ${scope(actor, resource, 'present')}) or (${deleted}))`;
}

function condition(actor: Actor, filter: Filter, clocks: Clocks): Sql {
  if (filter.operator === 'linked') return linked(actor, filter, clocks);
  const value = column('t', filter.column);
  switch (filter.operator) {
    case 'in':
      return sql`${value} = any(${arrayOf(filter.field, filter.values)}) and ${led(actor, filter, value)}`;
    case 'overlaps':
      return sql`${value} && ${arrayOf(filter.field, filter.values)}`;
    case 'none':
      return sql`(${value} is null or not ${led(actor, filter, value)})`;
    case 'from':
      return within(filter, sql`${value} >= ${filter.day}::date`);
    case 'to':
      return within(filter, sql`${value} <= ${filter.day}::date`);
  }
}

// A row that links is never more open than what it links, so that whoever reaches it reaches both.
function linked(actor: Actor, filter: Extract<Filter, { operator: 'linked' }>, clocks: Clocks): Sql {
  const { through, from, to } = filter.linked;
  const rows = sql`${reachable(actor, through, clocks)} link`;
  return sql`exists (select 1 from ${rows} where ${column('link', from)} = t.id and ${column('link', to)} = any(${filter.values}::uuid[]))`;
}

// A reference to what is out of reach reads as none, so it must not be found by its value either.
function led(actor: Actor, { field }: { field: Field }, value: Sql): Sql {
  const target = linkOf(field);
  return target ? reaches(actor, target, value) : sql`true`;
}

// A date whose near end is open or unknown may reach into any period; one of which nothing is known may not.
function within({ column: bound, field, certainly }: Extract<Filter, { day: string }>, inside: Sql): Sql {
  if (field.kind !== 'edtf' || certainly) return inside;
  const other = bound.endsWith('Latest')
    ? bound.replace(/Latest$/, 'Earliest')
    : bound.replace(/Earliest$/, 'Latest');
  return sql`(${inside} or (${column('t', bound)} is null and ${column('t', other)} is not null))`;
}

// Every word must begin some word of the record, accents and case aside; history rows carry no search column.
function search(resource: Resource, q: string, past: boolean): Sql {
  const words = q.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return sql`true`;
  const asked = sql`to_tsquery('public.paradero_text', ${words.map((word) => `${word}:*`).join(' & ')})`;
  if (!past) return sql`${column('t', 'search')} @@ ${asked}`;
  const fields = Object.entries(resource.fields).filter(([, field]) => field.search);
  const texts = fields.map(([field, { kind }]) =>
    kind === 'texts' ? sql`public.joined(${column('t', field)})` : sql`coalesce(${column('t', field)}, '')`,
  );
  return sql`public.search_of(${join(texts, " || ' ' || ")}) @@ ${asked}`;
}

/** The order of a list; the id settles ties. Unknown values stand at the low end, as the indexes do. */
export function ordering(sort: ListQuery['sort']): Sql {
  const direction = raw(sort.descending ? 'desc nulls last' : 'asc nulls first');
  return sql`order by ${column('t', sort.column)} ${direction}, t.id ${raw(sort.descending ? 'desc' : 'asc')}`;
}
