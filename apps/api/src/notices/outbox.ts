import { Inject, Injectable } from '@nestjs/common';
import type { MessagePage } from '@paradero/contract/views/notices';
import type { Code } from '@paradero/contract/vocabulary';
import type { Actor } from '@paradero/domain/access';
import { randomUUID } from 'node:crypto';
import { CONFIG, type Config } from '../config.js';
import type { Transaction } from '../shared/database.js';
import { Pool } from '../shared/pool.js';
import type { AskedPage } from './asked-page.js';
import type { Letter } from './mail-words.js';

/** A mail to be kept, once for its key. */
export interface NewMessage extends Letter {
  readonly accountId: string;
  readonly kind: Code<'messageKinds'>;
  readonly key: string;
  readonly createdAt: Date;
}

/** Days after which a mail that could not be sent stays in the outbox: what it says of days is no longer so. */
const freshDays = 3;

/** Mail on its way: kept in the transaction that gives its notice, and sent by a job of the same transaction. */
@Injectable()
export class Outbox {
  constructor(
    private readonly pool: Pool,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Keeps a mail and asks for it to be sent; false when one of that key was kept before. */
  async keep(tx: Transaction, message: NewMessage): Promise<boolean> {
    const id = randomUUID();
    const { count } = await tx.messages.createMany({ data: [{ id, ...message }], skipDuplicates: true });
    if (count === 0) return false;
    if (this.config.SMTP_URL !== undefined) {
      await tx.$executeRaw`select graphile_worker.add_job('send-mail', json_build_object('id', ${id}::uuid), job_key := ${`mail:${id}`}, max_attempts := 8)`;
    }
    return true;
  }

  /**
   * Asks once more for what was not sent: its process was killed and still seems to hold the job, its hours were
   * over, all tries failed, or there was no SMTP_URL. A job that waits for its next try keeps its time.
   */
  async askAgain(now: Date): Promise<void> {
    if (this.config.SMTP_URL === undefined) return;
    await this.pool.query(
      `select graphile_worker.add_job('send-mail', json_build_object('id', m.id), job_key := 'mail:' || m.id,
         max_attempts := 8, job_key_mode := 'preserve_run_at')
       from messages m where m."sentAt" is null and m."createdAt" > $1::timestamptz - make_interval(days => $2)`,
      [now, freshDays],
    );
  }

  /** The mail to the accounts of the actor's organisation, newest first. */
  async list(actor: Actor, { page, perPage }: AskedPage): Promise<MessagePage> {
    const { rows } = await this.pool.query<{ data: MessagePage['data']; total: number }>(
      `with ours as (
         select m.*, a.name as account from messages m join accounts a on a.id = m."accountId"
         where a."organisationId" = $1
       )
       select (select count(*)::int from ours) as total, coalesce((select json_agg(page) from (
         select id, account, kind, subject, text, ${instant('createdAt')}, ${instant('sentAt')}, attempts, "lastError"
         from ours order by ours."createdAt" desc, id limit $2 offset $3
       ) page), '[]') as data`,
      [actor.organisationId, perPage, (page - 1) * perPage],
    );
    const { data, total } = rows[0] ?? { data: [], total: 0 };
    return { data, total, sending: this.config.SMTP_URL !== undefined };
  }
}

/** An instant of a row as JSON carries it. */
export const instant = (column: string) =>
  `to_char("${column}" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "${column}"`;
