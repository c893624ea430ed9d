import type { Field } from '@paradero/contract/fields';
import { getResource } from '@paradero/contract/resources';
import type { Resource } from '@paradero/contract/resource';
import { clearanceOf, type Actor } from '@paradero/domain/access';
import sql, { join, type Sql } from 'sql-template-tag';
import { column, name } from './sql.js';

const sealedBy = ['reportId', 'personId', 'allegationId', 'evidenceId'] as const;
const ownKey: Readonly<Record<string, string>> = {
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
  if (clearanceOf(actor.role) === 'internal') return sql`${level} <= 'internal'`;
  const own = sql`${level} = 'restricted' and ${column(alias, 'organisationId')} = ${actor.organisationId}::uuid`;
  const within = sql`${level} <= 'internal' or (${own})`;
  return sql`(${within} or (${level} = 'sealed' and ${named(actor, resource, alias)}))`;
}

// A sealed record is reached by its author and by the accounts named for it or for the record it hangs on.
function named(actor: Actor, resource: Resource, alias: string): Sql {
  const links = sealedBy
    .filter((key) => key in resource.fields)
    .map((key) => sql`c.${name(key)} = ${column(alias, key)}`);
  const own = ownKey[resource.name];
  if (own) links.push(sql`c.${name(own)} = ${column(alias, 'id')}`);
  const author = sql`${column(alias, 'createdById')} = ${actor.id}::uuid`;
  if (links.length === 0) return author;
  const cleared = sql`exists (select 1 from clearances c where c."accountId" = ${actor.id}::uuid and (${join(links, ' or ')}))`;
  return sql`(${author} or ${cleared})`;
}

/** Whether the record a reference points at is within reach, as a condition on the referring row. */
export function reaches(actor: Actor, target: string, reference: Sql): Sql {
  if (target === 'organisations') return sql`${reference} = ${actor.organisationId}::uuid`;
  const resource = getResource(target);
  return sql`exists (select 1 from ${name(resource.table)} target where target.id = ${reference} and ${scope(actor, resource, 'target')})`;
}

/** What a field leads to and must be within reach; a parent always is, for no row is more open than its own. */
export const linkOf = ({ kind, target, parent }: Field): string | undefined =>
  kind === 'reference' && !parent ? target : undefined;
