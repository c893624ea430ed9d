import { Injectable } from '@nestjs/common';
import type { DeskItem, DeskKind, DeskMarkChange } from '@paradero/contract/views/desk';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { Database } from '../shared/database.js';
import { Pool } from '../shared/pool.js';
import { RecordReader } from '../shared/records/record-reader.js';
import { column } from '../shared/records/sql.js';
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
    const marked = column('m', kinds[kind].markedBy);
    const statement = sql`
      select ${marked}::text as id, m."acknowledgedAt", m."snoozedUntil"::text as "snoozedUntil" from desk_marks m
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
    const { acknowledged, snoozedUntil } = change;
    const now = this.database.now().toISOString();
    const about = (each: DeskKind) => (each === kind ? id : null);
    // Acknowledging once more keeps the moment of the first time.
    await this.database.write(
      actor,
      (tx) => tx.$executeRaw`
        insert into desk_marks as kept (id, "accountId", "deadlineId", "questionId", "reportId", "reminderId",
          "acknowledgedAt", "snoozedUntil", "updatedAt")
        values (${randomUUID()}::uuid, ${actor.id}::uuid, ${about('deadlines')}::uuid,
          ${about('questions')}::uuid, ${about('reports')}::uuid, ${about('reminders')}::uuid,
          ${acknowledged ? now : null}::timestamptz, ${snoozedUntil ?? null}::date, ${now}::timestamptz)
        on conflict ("accountId", "deadlineId", "questionId", "reportId", "reminderId") do update set
          "acknowledgedAt" = case
            when ${acknowledged === undefined} then kept."acknowledgedAt"
            when ${acknowledged === true} then coalesce(kept."acknowledgedAt", excluded."acknowledgedAt")
          end,
          "snoozedUntil" = case
            when ${snoozedUntil === undefined} then kept."snoozedUntil" else excluded."snoozedUntil"
          end,
          "updatedAt" = excluded."updatedAt"`,
    );
    return (await this.of(actor, kind, [id])).get(id) ?? unmarked;
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
