import type { Clocks } from '@paradero/contract/list-query';
import type { Resource } from '@paradero/contract/resource';
import type { Actor } from '@paradero/domain/access';
import sql, { type Sql } from 'sql-template-tag';
import { known, relation } from './relation.js';
import { scope } from './scope.js';

/** The rows of a resource that an actor reaches at these clocks, to look into from another query. */
export function reachable(actor: Actor, resource: Resource, clocks: Clocks): Sql {
  const within = sql`${scope(actor, resource, 'r')} and ${known(resource, 'r', clocks)}`;
  const standing = 'voidedAt' in resource.fields ? sql`r."voidedAt" is null` : sql`true`;
  return sql`(select r.* from ${relation(resource.table, clocks)} r where ${within} and ${standing})`;
}
