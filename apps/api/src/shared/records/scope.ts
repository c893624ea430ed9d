import type { Field } from '@paradero/contract/fields';
import { getResource } from '@paradero/contract/resources';
import type { Resource } from '@paradero/contract/resource';
import { clearanceOf, type Actor } from '@paradero/domain/access';
import sql, { join, type Sql } from 'sql-template-tag';
import { column, name } from './sql.js';

const sealable: Readonly<Record<string, string>> = {
  reports: 'reportId',
  people: 'personId',
  allegations: 'allegationId',
  evidence: 'evidenceId',
};

/**
 * The condition under which an actor reaches a row. Every read adds it; what it leaves out does not exist for
 * the actor, in lists, counts, links, history and exports alike.
 */
export function scope(actor: Actor, resource: Resource, alias: string): Sql {
  const level = column(alias, 'level');
  const author = sql`${column(alias, 'createdById')} = ${actor.id}::uuid`;
  if (resource.personal) return author;
  // That somebody sees something sealed is for those two to know.
  if (resource.name === 'clearances')
    return sql`(${author} or ${column(alias, 'accountId')} = ${actor.id}::uuid)`;
  if (clearanceOf(actor.role) === 'internal') return sql`${level} <= 'internal'`;
  const own = sql`${level} = 'restricted' and ${column(alias, 'organisationId')} = ${actor.organisationId}::uuid`;
  const named = join([author, ...clearances(actor, resource, alias)], ' or ');
  return sql`(${level} <= 'internal' or (${own}) or (${level} = 'sealed' and (${named})))`;
}

// A sealed record is reached by those its author named for it, or for the sealed record it hangs on.
function clearances(actor: Actor, resource: Resource, alias: string): Sql[] {
  const own = sealable[resource.name];
  const itself = own
    ? [cleared(actor, own, { id: column(alias, 'id'), author: column(alias, 'createdById') })]
    : [];
  const above = Object.entries(resource.fields).flatMap(([field, { parent, target = '' }]) => {
    const key = sealable[target];
    if (!parent || key === undefined) return [];
    const author = sql`"above"."createdById"`;
    return [
      sql`exists (
        select 1 from ${name(getResource(target).table)} above where above.id = ${column(alias, field)}
        and above.level = 'sealed' and ${cleared(actor, key, { id: sql`above.id`, author })})`,
    ];
  });
  return [...itself, ...above];
}

const cleared = (actor: Actor, key: string, { id, author }: { id: Sql; author: Sql }): Sql =>
  sql`exists (select 1 from clearances c where c."accountId" = ${actor.id}::uuid and c.${name(key)} = ${id} and c."createdById" = ${author})`;

/** Whether the record a reference points at is within reach, as a condition on the referring row. */
export function reaches(actor: Actor, target: string, reference: Sql): Sql {
  if (target === 'organisations') return sql`${reference} = ${actor.organisationId}::uuid`;
  const resource = getResource(target);
  return sql`exists (select 1 from ${name(resource.table)} target where target.id = ${reference} and ${scope(actor, resource, 'target')})`;
}

/** What a field leads to and must be within reach; a parent always is, for no row is more open than its own. */
export const linkOf = ({ kind, target, parent }: Field): string | undefined =>
  kind === 'reference' && !parent ? target : undefined;
