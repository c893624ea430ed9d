import { Injectable } from '@nestjs/common';
import { maxReach, type Clocks, type ListQuery } from '@paradero/contract/list-query';
import type { Read, Resource } from '@paradero/contract/resource';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import pg from 'pg';
import { ExportPool, Pool } from '../pool.js';
import QueryStream from 'pg-query-stream';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { selectList } from './columns.js';
import { conditions, ordering } from './conditions.js';
import { relation } from './relation.js';
import { scope } from './scope.js';
import { name } from './sql.js';

/** A page of a list as PostgreSQL built it, and what the headers need. */
export interface Page {
  readonly body: string;
  readonly total: number;
  readonly totalIsLowerBound: boolean;
}

/** Rows that belong together, and the column by which they stand in order. */
export interface Group {
  readonly where: Sql;
  readonly by: Sql;
}

/** How many rows a group holds, as far as they are counted, and the first of them. */
export interface GroupOfRows {
  readonly name: string;
  readonly total: number;
  readonly totalIsLowerBound: boolean;
  readonly first: readonly { readonly id: string; readonly day: string | null }[];
}

const byId = sql`order by t.id`;

/**
 * The one place where records are read. One statement: the select list holds the fields the actor may read, the
 * `where` holds the scope, and PostgreSQL builds the JSON that leaves.
 */
@Injectable()
export class RecordReader {
  constructor(
    private readonly pool: Pool,
    private readonly exports: ExportPool,
  ) {}

  /** One page with its total; the total stops counting past `maxReach` and says so. */
  async list(actor: Actor, resource: Resource, query: ListQuery): Promise<Page> {
    const ids = query.filters.find((filter) => filter.operator === 'in' && filter.column === 'id');
    const from = relation(resource.table, query, ids && 'values' in ids ? ids.values : undefined);
    const where = conditions(actor, resource, query);
    const offset = (query.page - 1) * query.perPage;
    const found = await this.#query<{ data: string; total: number }>(sql`
      select
        coalesce((select json_agg(page) from (
          select ${selectList(actor, resource, 't')} from ${from} t where ${where}
          ${ordering(query.sort)} limit ${query.perPage} offset ${offset}
        ) page), '[]')::text as data,
        (select count(*)::int from (select 1 from ${from} t where ${where} limit ${maxReach + 1}) counted) as total`);
    const { data, total } = found[0] ?? { data: '[]', total: 0 };
    const lowerBound = total > maxReach;
    const shown = Math.min(total, maxReach);
    const body = `{"data":${data},"total":${shown}${lowerBound ? ',"totalIsLowerBound":true' : ''}}`;
    return { body, total: shown, totalIsLowerBound: lowerBound };
  }

  /** One record as JSON text with its version; `record/not-found` when it is out of reach or was not there. */
  async one(
    actor: Actor,
    resource: Resource,
    id: string,
    clocks: Clocks = {},
  ): Promise<{ body: string; version: number }> {
    const where = conditions(actor, resource, { filters: [], ...clocks });
    const found = await this.#query<{ body: string; version: number }>(sql`
      select row_to_json(record)::text as body, record.version from (
        select ${selectList(actor, resource, 't')} from ${relation(resource.table, clocks, [id])} t
        where t.id = ${id}::uuid and ${where}
      ) record`);
    if (!found[0]) throw new DomainError('record/not-found');
    return found[0];
  }

  /** Whether a record is within the actor's reach. */
  async reaches(actor: Actor, resource: Resource, id: string): Promise<boolean> {
    const found = await this.#query(sql`
      select 1 from ${name(resource.table)} t where t.id = ${id}::uuid and ${scope(actor, resource, 't')}`);
    return found.length > 0;
  }

  /** A record with the links its reader may not follow, for the rules that span its fields and for nobody's eyes. */
  async whole(resource: Resource, id: string): Promise<Readonly<Record<string, unknown>>> {
    const found = await this.#query<{ row: Record<string, unknown> }>(
      sql`select row_to_json(t) as row from ${name(resource.table)} t where t.id = ${id}::uuid`,
    );
    if (!found[0]) throw new DomainError('record/not-found');
    return found[0].row;
  }

  /** A record as it was when it was made, under the same condition. */
  async firstVersion(resource: Resource, id: string): Promise<Readonly<Record<string, unknown>>> {
    const found = await this.#query<{ row: Record<string, unknown> }>(sql`
      select after as row from history
      where "table" = ${resource.table} and "recordId" = ${id}::uuid and action = 'insert' order by seq desc limit 1`);
    return found[0]?.row ?? {};
  }

  /** Rows for the engines, under the same scope and clocks as any list; `where` narrows them on alias `t`. */
  rows<R extends Resource>(actor: Actor, resource: R, where: Sql, clocks: Clocks = {}): Promise<Read<R>[]> {
    return this.#slice(actor, resource, { where, clocks, order: byId });
  }

  /** The same rows with some of their columns, for engines that go through many. */
  columns<R extends Resource, const K extends keyof Read<R> & string>(
    actor: Actor,
    resource: R,
    { only, where, clocks }: { only: readonly K[]; where: Sql; clocks: Clocks },
  ): Promise<Pick<Read<R>, K>[]> {
    return this.#slice(actor, resource, { where, clocks, order: byId, only });
  }

  /** The first rows in an order, for short lists beside others. */
  first<R extends Resource>(
    actor: Actor,
    resource: R,
    { where, sort, limit, clocks }: { where: Sql; sort: ListQuery['sort']; limit: number; clocks: Clocks },
  ): Promise<Read<R>[]> {
    return this.#slice(actor, resource, { where, clocks, order: sql`${ordering(sort)} limit ${limit}` });
  }

  /** The first rows in an order that is no field's. */
  ordered<R extends Resource>(
    actor: Actor,
    resource: R,
    { where, order, limit, clocks }: { where: Sql; order: Sql; limit: number; clocks: Clocks },
  ): Promise<Read<R>[]> {
    return this.#slice(actor, resource, { where, clocks, order: sql`order by ${order} limit ${limit}` });
  }

  /**
   * How many rows stand in each of several groups, and the first of each. A group counts no further than `most`, so
   * that a table may grow without slowing this down.
   */
  async groups(
    actor: Actor,
    resource: Resource,
    { groups, first, most }: { groups: Readonly<Record<string, Group>>; first: number; most: number },
  ): Promise<GroupOfRows[]> {
    const limits = conditions(actor, resource, { filters: [] });
    const parts = Object.entries(groups).map(
      ([group, { where, by }]) => sql`(
        select ${group}::text as name, t.id, ${by} as day from ${name(resource.table)} t
        where ${limits} and (${where}) order by day asc nulls first, t.id limit ${most + 1})`,
    );
    if (parts.length === 0) return [];
    const union = join(parts, ' union all ');
    return this.#query<GroupOfRows>(sql`
      select name, least(count(*), ${most})::int as total, count(*) > ${most} as "totalIsLowerBound",
        json_agg(json_build_object('id', id, 'day', day) order by place) filter (where place <= ${first}) as first
      from (
        select found.*, row_number() over (partition by name order by day asc nulls first, id) as place
        from (${union}) found
      ) placed
      group by name`);
  }

  async #slice<T>(
    actor: Actor,
    resource: Resource,
    { where, clocks, order, only }: { where: Sql; clocks: Clocks; order: Sql; only?: readonly string[] },
  ): Promise<T[]> {
    const limits = conditions(actor, resource, { filters: [], ...clocks });
    const found = await this.#query<{ data: T[] }>(sql`
      select coalesce(json_agg(slice), '[]') as data from (
        select ${selectList(actor, resource, 't', only)} from ${relation(resource.table, clocks)} t
        where ${limits} and (${where}) ${order}
      ) slice`);
    return found[0]?.data ?? [];
  }

  /**
   * Aggregates for charts: the caller writes the select over alias `t`, scope and clocks are added here. What is joined
   * `beside` it brings its own, by `reachable`.
   */
  async aggregate<T extends pg.QueryResultRow>(
    actor: Actor,
    resource: Resource,
    shape: { select: Sql; where: Sql; groupBy: Sql; beside?: Sql },
    clocks: Clocks = {},
  ): Promise<T[]> {
    const limits = conditions(actor, resource, { filters: [], ...clocks });
    return this.#query<T>(sql`
      select ${shape.select} from ${relation(resource.table, clocks)} t ${shape.beside ?? empty}
      where ${limits} and (${shape.where}) group by ${shape.groupBy} order by ${shape.groupBy}`);
  }

  /**
   * Every row of a filtered list as a stream, so that an export holds none of it in memory. `release` gives the
   * connection back, or ends it when the stream broke off: its next query would read what is still under way.
   */
  async stream(
    actor: Actor,
    resource: Resource,
    query: ListQuery,
  ): Promise<{ rows: QueryStream; release: (error: Error | null | undefined) => void }> {
    const statement = sql`
      select ${selectList(actor, resource, 't')} from ${relation(resource.table, query)} t
      where ${conditions(actor, resource, query)} ${ordering(query.sort)}`;
    const client = await this.exports.connect();
    return {
      rows: client.query(new QueryStream(statement.text, statement.values)),
      release: (error) => client.release(error ?? false),
    };
  }

  async #query<T extends pg.QueryResultRow>(statement: Sql): Promise<T[]> {
    return (await this.pool.query<T>(statement.text, statement.values)).rows;
  }
}
