import { Inject, Injectable } from '@nestjs/common';
import { defaultNoticeSettings, type NoticeSettings } from '@paradero/contract/views/notices';
import { isInWindow } from '@paradero/domain/notices';
import { createTransport } from 'nodemailer';
import type { PoolClient } from 'pg';
import { CONFIG, originOf, type Config } from '../config.js';
import { JobPool } from '../shared/pool.js';
import { settingsPage } from './mail-words.js';
import { settingColumns } from './notice-settings.js';

interface Waiting {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Date;
  readonly email: string;
  readonly settings: NoticeSettings | null;
}

/** Sends what the outbox holds, over SMTP. */
@Injectable()
export class MailSender {
  readonly #transport;
  readonly #from: string;
  readonly #origin: string;

  constructor(
    private readonly pool: JobPool,
    @Inject(CONFIG) config: Config,
  ) {
    this.#transport =
      config.SMTP_URL === undefined ? undefined : createTransport({ url: config.SMTP_URL, ...limits });
    this.#origin = originOf(config);
    this.#from = config.MAIL_FROM ?? `paradero@${new URL(this.#origin).hostname}`;
  }

  /**
   * Sends one mail, unless it was sent, another process is at it, or it is not the hour; the next round asks
   * again. The row stays locked meanwhile. A process that is killed between the server's yes and our commit leaves
   * the mail unsent in our books, so it goes out a second time, under the same Message-ID, by which mail programs
   * know it for the same.
   */
  async send(id: string, now: Date): Promise<void> {
    const client = await this.pool.connect();
    let lost: Error | undefined;
    try {
      await client.query(`begin; set local idle_in_transaction_session_timeout = '2min'`);
      const failure = await this.#sendLocked(client, id, now);
      await client.query('commit');
      if (failure) throw failure;
    } catch (error) {
      if (!(error instanceof MailFailed)) lost = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      // A connection that broke off inside the transaction is not given to anybody else.
      client.release(lost);
    }
  }

  async #sendLocked(client: PoolClient, id: string, now: Date): Promise<MailFailed | undefined> {
    const message = await findWaiting(client, id);
    if (!message || !this.#transport) return undefined;
    if (!isInWindow(now.toISOString(), message.settings ?? defaultNoticeSettings)) return undefined;
    try {
      await this.#transport.sendMail(this.#envelope(message));
    } catch (error) {
      const failure = new MailFailed(error);
      await client.query('update messages set attempts = attempts + 1, "lastError" = $2 where id = $1', [
        id,
        failure.message,
      ]);
      return failure;
    }
    await client.query(
      'update messages set attempts = attempts + 1, "lastError" = null, "sentAt" = $2 where id = $1',
      [id, now],
    );
    return undefined;
  }

  #envelope({ id, subject, text, createdAt, email }: Waiting) {
    return {
      from: this.#from,
      to: email,
      subject,
      text,
      date: createdAt,
      messageId: `<${id}@${this.#from.split('@')[1]}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      list: { unsubscribe: { url: settingsPage(this.#origin) } },
    };
  }
}

// All of them together end before the lock of the row does.
const limits = {
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 30_000,
  disableFileAccess: true,
  disableUrlAccess: true,
};

async function findWaiting(client: PoolClient, id: string): Promise<Waiting | undefined> {
  const { rows } = await client.query<Waiting>(
    `select m.id, m.subject, m.text, m."createdAt", a.email,
       (select to_json(s) from (select ${settingColumns} from notice_settings where id = a.id) s) as settings
     from messages m join accounts a on a.id = m."accountId"
     where m.id = $1 and m."sentAt" is null and a."disabledAt" is null for update of m skip locked`,
    [id],
  );
  return rows[0];
}

/** That the mail server did not take it: what went wrong by its codes, since its words may hold an address. */
class MailFailed extends Error {
  constructor(cause: unknown) {
    super(['code', 'responseCode'].flatMap((name) => codeOf(cause, name)).join(' ') || 'unknown');
  }
}

function codeOf(cause: unknown, name: string): string[] {
  const value: unknown = cause instanceof Object ? Reflect.get(cause, name) : undefined;
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}
