import { Injectable } from '@nestjs/common';
import { getResource } from '@paradero/contract/resources';
import type { Resource } from '@paradero/contract/resource';
import type { Version } from '@paradero/contract/history';
import type { Actor } from '@paradero/domain/access';
import { Pool } from '../pool.js';
import sql, { type Sql } from 'sql-template-tag';
import { readableFields, selectList } from './columns.js';
import { RecordReader } from './record-reader.js';
import { scope } from './scope.js';
import { name } from './sql.js';

type State = Readonly<Record<string, unknown>>;

interface Row {
  version: number;
  at: Date;
  action: Version['action'];
  before: State | null;
  after: State | null;
  actor: Version['actor'];
}

/** Versions shown at most, newest first. */
const mostVersions = 200;

/** Reads the versions of a record from history, within what the actor may see of it. */
@Injectable()
export class HistoryReader {
  constructor(
    private readonly pool: Pool,
    private readonly records: RecordReader,
  ) {}

  /** The versions of a record, newest first, each with the fields that changed. */
  async versions(actor: Actor, resource: Resource, id: string): Promise<Version[]> {
    await this.records.one(actor, resource, id);
    const statement = sql`
      select h.version, h."recordedAt" as at, h.action, row_to_json(state_before) as before, row_to_json(state_after) as after,
        (select json_build_object('id', a.id, 'name', a.name) from accounts a
          where a.id = h."actorId" and ${scope(actor, getResource('accounts'), 'a')}) as actor
      from history h
      cross join lateral (${asReadable(actor, resource, sql`h.after`)}) state_after
      left join lateral (${asReadable(actor, resource, sql`h.before`)}) state_before on true
      where h."table" = ${resource.table} and h."recordId" = ${id}::uuid
      order by h.seq desc limit ${mostVersions}`;
    const { rows } = await this.pool.query<Row>(statement.text, statement.values);
    const fields = readableFields(actor, resource).map(([field]) => field);
    return rows.map(({ before, after, at, ...row }) => ({
      ...row,
      at: at.toISOString(),
      changes: changes(fields, before, after),
    }));
  }
}

// A former state under the rules of today's reads: a level or a link that hides now hides there as well.
function asReadable(actor: Actor, resource: Resource, state: Sql): Sql {
  return sql`
    select ${selectList(actor, resource, 'past')} from jsonb_populate_record(null::${name(resource.table)}, ${state}) past
    where ${scope(actor, resource, 'past')}`;
}

const silent = new Set(['version', 'updatedAt', 'createdAt', 'createdById', 'organisationId']);

function changes(fields: readonly string[], before: State | null, after: State | null): Version['changes'] {
  return fields
    .filter((field) => !silent.has(field))
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}
