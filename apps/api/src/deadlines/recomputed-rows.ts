import { Injectable } from '@nestjs/common';
import { deadlines } from '@paradero/contract/deadlines';
import type { Actor, Level } from '@paradero/domain/access';
import type { Day } from '@paradero/domain/day';
import sql, { raw, type Sql } from 'sql-template-tag';
import { Database } from '../shared/database.js';
import { Pool } from '../shared/pool.js';
import { toRow, type Values } from '../shared/records/row.js';
import type { Computed } from './computation.js';

/** An open computed deadline as the table holds it. */
export interface Stored extends Values {
  readonly id: string;
  readonly version: number;
  readonly level: Level;
  readonly organisationId: string;
  readonly triggerEventId: string | null;
  readonly due: string;
  readonly dueEarliest: Day | null;
  readonly dueLatest: Day | null;
  readonly asked: unknown;
  readonly explanation: unknown;
  readonly former: unknown;
}

/** What a deadline is to hold from now on. */
export interface Change {
  readonly stored: Stored;
  readonly computed: Computed;
  readonly former: unknown;
}

/** Many open computed deadlines at once: found by portions, and written in one statement. */
@Injectable()
export class RecomputedRows {
  constructor(
    private readonly database: Database,
    private readonly pool: Pool,
  ) {}

  /** Those that are as `where` says of `d`, a portion at a time, each as it stands when its portion comes. */
  async *portions(where: Sql): AsyncGenerator<Stored[]> {
    let last = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const portion = await this.find(sql`d.id > ${last}::uuid and ${where}`);
      if (portion.length > 0) yield portion;
      if (portion.length < portionLength) return;
      last = portion.at(-1)?.id ?? last;
    }
  }

  /** At most a portion of them. */
  async find(where: Sql): Promise<Stored[]> {
    const statement = sql`
      select d.id, d.version, d.level, d."organisationId", d."triggerEventId", d.due, d."dueEarliest"::text,
        d."dueLatest"::text, d.asked, d.explanation, d.former
      from deadlines d where ${isOpen} and d.rule is not null and d.asked is not null and ${where}
      order by d.id limit ${portionLength}`;
    return (await this.pool.query<Stored>(statement.text, statement.values)).rows;
  }

  /** Writes the changes of those that are still as they were found; answers which they are. */
  async write(actor: Pick<Actor, 'id'>, changes: readonly Change[]): Promise<ReadonlySet<string>> {
    if (changes.length === 0) return new Set();
    const rows = JSON.stringify(changes.map(rowOf));
    // Locked in one order, so that two that write the same do not wait for each other.
    const statement = sql`
      with given as materialized (
        select * from jsonb_to_recordset(${rows}::jsonb) as given (id uuid, version int, ${columns((each, type) => `"${each}" ${type}`)})
      ), still as materialized (
        select d.id from deadlines d join given on given.id = d.id
        where d.version = given.version and ${isOpen} order by d.id for update of d
      )
      update deadlines d set ${columns((each) => `"${each}" = given."${each}"`)},
        version = d.version + 1, "updatedAt" = ${this.database.now().toISOString()}::timestamptz
      from given join still on still.id = given.id
      where d.id = given.id and d.version = given.version
      returning d.id`;
    const written = await this.database.write(actor, (tx) => tx.$queryRaw<{ id: string }[]>(statement));
    return new Set(written.map(({ id }) => id));
  }
}

const portionLength = 250;

const isOpen = sql`d.state in ('OPEN', 'TOLLED')`;

const types = {
  rule: 'text',
  trigger: 'text',
  triggerEarliest: 'date',
  triggerLatest: 'date',
  due: 'text',
  dueEarliest: 'date',
  dueLatest: 'date',
  calendar: 'text',
  asked: 'jsonb',
  explanation: 'jsonb',
  former: 'jsonb',
} as const;

const columns = (write: (column: string, type: string) => string): Sql =>
  raw(
    Object.entries(types)
      .map(([column, type]) => write(column, type))
      .join(', '),
  );

// The event it counts from stays what it was.
function rowOf({ stored, computed, former }: Change): Values {
  const { triggerEventId: _, ...answered } = computed;
  return { id: stored.id, version: stored.version, former, ...toRow(deadlines, answered) };
}
