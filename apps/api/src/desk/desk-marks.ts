import { Injectable } from '@nestjs/common';
import type { DeskItem, DeskKind, DeskMarkChange } from '@paradero/contract/views/desk';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { Database } from '../shared/database.js';
import { Pool } from '../shared/pool.js';
import { RecordReader } from '../shared/records/record-reader.js';
import { column, name } from '../shared/records/sql.js';
import { DeskDay } from './desk-day.js';
import { kinds } from './desk-kinds.js';

/** What an account noted for itself about something on its desk. */
export type Mark = Pick<DeskItem, 'acknowledgedAt' | 'snoozedUntil'>;

const unmarked: Mark = { acknowledgedAt: null, snoozedUntil: null };

/** Keeps what each account acknowledged and put off; nobody sees the marks of another. */
@Injectable()
export class DeskMarks {
  constructor(
    private readonly pool: Pool,
    private readonly database: Database,
    private readonly reader: RecordReader,
    private readonly day: DeskDay,
  ) {}

  /** The marks of the account on these records, by their id. */
  async of(actor: Actor, kind: DeskKind, ids: readonly string[]): Promise<Map<string, Mark>> {
    const { resource, markedBy, day } = kinds[kind];
    const marked = column('m', markedBy);
    // What was acknowledged is its day: one that has moved since waits to be acknowledged again.
    const statement = sql`
      select r.id::text as id, m."snoozedUntil"::text as "snoozedUntil",
        case when m."acknowledgedDue" is not distinct from ${day(actor)} then m."acknowledgedAt" end as "acknowledgedAt"
      from desk_marks m join ${name(resource.table)} r on r.id = ${marked}
      where m."accountId" = ${actor.id}::uuid and ${marked} = any(${ids}::uuid[])`;
    const { rows } = await this.pool.query<{
      id: string;
      acknowledgedAt: Date | null;
      snoozedUntil: string | null;
    }>(statement.text, statement.values);
    return new Map(
      rows.map(({ id, acknowledgedAt, snoozedUntil }) => [
        id,
        { acknowledgedAt: acknowledgedAt?.toISOString() ?? null, snoozedUntil },
      ]),
    );
  }

  /** Sets what is said and leaves the rest of the mark as it is; a record out of reach cannot be marked. */
  async set(actor: Actor, kind: DeskKind, id: string, change: DeskMarkChange): Promise<Mark> {
    if (!(await this.reader.reaches(actor, kinds[kind].resource, id)))
      throw new DomainError('record/not-found');
    await this.#requireToCome(actor, change);
    await this.#keep(actor, { kind, id }, change);
    return (await this.of(actor, kind, [id])).get(id) ?? unmarked;
  }

  // Acknowledging one day once more keeps the moment of the first time.
  async #keep(actor: Actor, { kind, id }: { kind: DeskKind; id: string }, change: DeskMarkChange) {
    const { acknowledged, snoozedUntil } = change;
    const now = this.database.now().toISOString();
    const { resource, markedBy, day } = kinds[kind];
    const statement = sql`
      insert into desk_marks as kept (id, "accountId", ${name(markedBy)}, "acknowledgedAt", "acknowledgedDue",
        "snoozedUntil", "updatedAt")
      select ${randomUUID()}::uuid, ${actor.id}::uuid, r.id, ${acknowledged ? now : null}::timestamptz,
        case when ${acknowledged === true} then ${day(actor)} end, ${snoozedUntil ?? null}::date, ${now}::timestamptz
      from ${name(resource.table)} r where r.id = ${id}::uuid
      on conflict ("accountId", "deadlineId", "questionId", "reportId", "reminderId") do update set
        "acknowledgedAt" = case
          when ${acknowledged === undefined} then kept."acknowledgedAt"
          when ${acknowledged === true} and kept."acknowledgedAt" is not null
            and kept."acknowledgedDue" is not distinct from excluded."acknowledgedDue" then kept."acknowledgedAt"
          else excluded."acknowledgedAt"
        end,
        "acknowledgedDue" = case
          when ${acknowledged === undefined} then kept."acknowledgedDue" else excluded."acknowledgedDue"
        end,
        "snoozedUntil" = case
          when ${snoozedUntil === undefined} then kept."snoozedUntil" else excluded."snoozedUntil"
        end,
        "updatedAt" = excluded."updatedAt"`;
    await this.database.write(actor, (tx) => tx.$executeRaw(statement));
  }

  async #requireToCome(actor: Actor, { snoozedUntil }: DeskMarkChange): Promise<void> {
    if (typeof snoozedUntil !== 'string') return;
    const { on } = await this.day.today(actor);
    if (snoozedUntil > on) return;
    throw new DomainError('record/invalid', {
      errors: [{ path: 'snoozedUntil', code: 'desk/snooze-not-to-come' }],
    });
  }
}
