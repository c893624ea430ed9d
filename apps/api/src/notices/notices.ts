import { Injectable } from '@nestjs/common';
import { deadlines } from '@paradero/contract/deadlines';
import { questions } from '@paradero/contract/questions';
import { reminders } from '@paradero/contract/reminders';
import type { NoticePage } from '@paradero/contract/views/notices';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import sql, { empty, raw, type Sql } from 'sql-template-tag';
import { Clock } from '../shared/clock.js';
import { Pool } from '../shared/pool.js';
import { reachable } from '../shared/records/reachable.js';
import type { AskedPage } from './asked-page.js';
import { instant } from './outbox.js';

/** What an account was told. A notice of a record that is out of its reach by now does not exist for it. */
@Injectable()
export class Notices {
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /** One page, newest first, with how many are unread in all. */
  async list(actor: Actor, { page, perPage, unread }: AskedPage): Promise<NoticePage> {
    const narrowed = unread ? sql`where "readAt" is null` : empty;
    const [found] = await this.#query<NoticePage>(sql`
      with mine as (${reached(actor)})
      select
        (select count(*)::int from mine ${narrowed}) as total,
        (select count(*)::int from mine where "readAt" is null) as unread,
        coalesce((select json_agg(page) from (
          select id, about, "recordId", title, "titleEs", reason, due, due - ${this.clock.today()}::date as days,
            threshold, ${raw(instant('createdAt'))}, ${raw(instant('readAt'))}
          from mine ${narrowed} order by mine."createdAt" desc, id limit ${perPage} offset ${(page - 1) * perPage}
        ) page), '[]') as data`);
    return found ?? { data: [], total: 0, unread: 0 };
  }

  /** Marks one as read; reading it again changes nothing. */
  async read(actor: Actor, id: string): Promise<void> {
    const found = await this.#query(sql`
      update notices set "readAt" = coalesce("readAt", ${this.clock.now()})
      where id = ${id}::uuid and id in (select id from (${reached(actor)}) mine) returning id`);
    if (found.length === 0) throw new DomainError('record/not-found');
  }

  /** Marks all as read. */
  async readAll(actor: Actor): Promise<void> {
    await this.#query(sql`
      update notices set "readAt" = ${this.clock.now()} where "accountId" = ${actor.id}::uuid and "readAt" is null`);
  }

  async #query<T extends object>(statement: Sql): Promise<T[]> {
    return (await this.pool.query<T>(statement.text, statement.values)).rows;
  }
}

function reached(actor: Actor): Sql {
  const kind = (about: string, titles: Sql, column: Sql, within: Sql) => sql`
    select n.*, ${about}::text as about, r.id as "recordId", ${titles}
    from notices n join ${within} r on r.id = n.${column} where n."accountId" = ${actor.id}::uuid`;
  return sql`
    ${kind('deadlines', sql`r.title, r."titleEs"`, sql`"deadlineId"`, reachable(actor, deadlines, {}))}
    union all
    ${kind('questions', sql`r."textEn" as title, r."textEs" as "titleEs"`, sql`"questionId"`, reachable(actor, questions, {}))}
    union all
    ${kind('reminders', sql`r.note as title, null as "titleEs"`, sql`"reminderId"`, reachable(actor, reminders, {}))}`;
}
