import type { Field } from '@paradero/contract/fields';
import { earliestOf, latestOf, type Resource } from '@paradero/contract/resource';
import type { Actor } from '@paradero/domain/access';
import sql, { join, type Sql } from 'sql-template-tag';
import { linkOf, reaches } from './scope.js';
import { column, name } from './sql.js';

/** Fields of a resource this actor may read. */
export function readableFields(actor: Pick<Actor, 'role'>, resource: Resource): [string, Field][] {
  return Object.entries(resource.fields).filter(([, field]) => field.readers?.includes(actor.role) ?? true);
}

/** Names of the columns this actor may read, derived days included. */
export function readableColumns(actor: Pick<Actor, 'role'>, resource: Resource): string[] {
  return ['id', ...readableFields(actor, resource).flatMap(([field, { kind }]) => columnsOf(field, kind))];
}

const columnsOf = (field: string, kind: Field['kind']) =>
  kind === 'edtf' ? [field, earliestOf(field), latestOf(field)] : [field];

/**
 * The select list: exactly the fields the actor may read, or those named of them, and no reference to what is out
 * of reach.
 */
export function selectList(actor: Actor, resource: Resource, alias: string, only?: readonly string[]): Sql {
  const isWanted = (name: string) => only?.includes(name) ?? true;
  const columns = readableFields(actor, resource).flatMap(([name, field]) => {
    const wanted = columnsOf(name, field.kind).filter(isWanted);
    const target = linkOf(field);
    return wanted.map((each) => (target ? withinReach(actor, alias, each, target) : column(alias, each)));
  });
  return join([column(alias, 'id'), ...columns]);
}

function withinReach(actor: Actor, alias: string, field: string, target: string): Sql {
  const value = column(alias, field);
  return sql`case when ${value} is not null and ${reaches(actor, target, value)} then ${value} end as ${name(field)}`;
}
