import { Inject, Injectable } from '@nestjs/common';
import { defaultNoticeSettings, type NoticeSettings } from '@paradero/contract/views/notices';
import type { Code } from '@paradero/contract/vocabulary';
import type { Actor } from '@paradero/domain/access';
import { dayInZone, type Day } from '@paradero/domain/day';
import { digestDay, isInWindow, thresholdDue } from '@paradero/domain/notices';
import { randomUUID } from 'node:crypto';
import { CONFIG, originOf, type Config } from '../config.js';
import { Database, type Transaction } from '../shared/database.js';
import { Pool } from '../shared/pool.js';
import { digestLetter, noticeLetter } from './mail-words.js';
import { Matters, type Matter } from './matters.js';
import { settingColumns } from './notice-settings.js';
import { Outbox } from './outbox.js';

interface Account extends Actor {
  readonly locale: Code<'locales'>;
  readonly settings: NoticeSettings | null;
}

/** Who is told, how, and when it is there. */
interface Reader {
  readonly account: Account;
  readonly settings: NoticeSettings;
  readonly now: Date;
  readonly on: Day;
}

/** A notice that was not mailed, with the matter it is about. */
type Pending = { id: string; createdAt: Date; matter: Matter };

/** Days for which a notice waits for a mail; what is older was seen in the program or not at all. */
const pendingDays = 14;

/**
 * Tells everybody what is due, each matter once for each threshold: the database holds that, so any number of
 * processes may go round at once, and one that is killed leaves the rest to the next round.
 */
@Injectable()
export class NoticeRound {
  readonly #origin: string;

  constructor(
    private readonly matters: Matters,
    private readonly outbox: Outbox,
    private readonly database: Database,
    private readonly pool: Pool,
    @Inject(CONFIG) config: Config,
  ) {
    this.#origin = originOf(config);
  }

  /** Goes round once. What fails for one account is told after everybody else had their turn. */
  async run(now: Date): Promise<void> {
    const failures: unknown[] = [];
    for (const account of await this.#accounts()) {
      const settings = account.settings ?? defaultNoticeSettings;
      if (!isInWindow(now.toISOString(), settings)) continue;
      const on = dayInZone(now.toISOString(), settings.zone);
      await this.#tell({ account, settings, now, on }).catch((error: unknown) => failures.push(error));
    }
    await this.outbox.askAgain(now);
    if (failures.length > 0) throw new AggregateError(failures, 'some accounts could not be told');
  }

  async #accounts(): Promise<Account[]> {
    const { rows } = await this.pool.query<Account>(
      `select a.id, a.role, a."organisationId", a.locale,
         (select to_json(s) from (select ${settingColumns} from notice_settings where id = a.id) s) as settings
       from accounts a where a.active and a."disabledAt" is null order by a.id`,
    );
    return rows;
  }

  async #tell(reader: Reader): Promise<void> {
    const { account, settings, on } = reader;
    const matters = await this.matters.of(account, on);
    if (matters.length === 0) return;
    await this.database.write(account, async (tx) => {
      await this.#give(tx, reader, matters);
      if (!settings.mail) return;
      const pending = await this.#pending(tx, reader, matters);
      if (settings.digest === 'none') await this.#mailEach(tx, reader, pending);
      else await this.#gather(tx, reader, pending);
    });
  }

  async #give(tx: Transaction, { account, now, on }: Reader, matters: readonly Matter[]): Promise<void> {
    const told = await tx.notices.findMany({ where: { accountId: account.id } });
    const due = matters.flatMap((matter) => {
      const before = told.filter((notice) => isAbout(notice, matter)).map(({ threshold }) => threshold);
      const threshold = thresholdDue({ ...matter, on, told: before });
      return threshold === undefined ? [] : [{ matter, threshold }];
    });
    const data = due.map(({ matter, threshold }) => ({
      id: randomUUID(),
      accountId: account.id,
      [matter.subject]: matter.id,
      reason: matter.reason,
      threshold,
      due: new Date(matter.due),
      createdAt: now,
    }));
    // Another process may have given it since we looked: its row stands and ours is dropped.
    if (data.length > 0) await tx.notices.createMany({ data, skipDuplicates: true });
  }

  // What was read in the program needs no mail, and what was settled since is no longer a matter.
  async #pending(tx: Transaction, reader: Reader, matters: readonly Matter[]): Promise<Pending[]> {
    const since = new Date(reader.now.getTime() - pendingDays * 86_400_000);
    const where = { accountId: reader.account.id, mailedAt: null, readAt: null, createdAt: { gt: since } };
    const waiting = await tx.notices.findMany({ where, orderBy: [{ due: 'asc' }, { id: 'asc' }] });
    return waiting.flatMap((notice) => {
      const matter = matters.find((each) => isAbout(notice, each));
      return matter ? [{ id: notice.id, createdAt: notice.createdAt, matter }] : [];
    });
  }

  async #mailEach(tx: Transaction, reader: Reader, pending: readonly Pending[]): Promise<void> {
    for (const { id, matter } of pending) {
      const letter = noticeLetter(matter, this.#writing(reader));
      const to = { accountId: reader.account.id, kind: 'notice', createdAt: reader.now } as const;
      if (await this.outbox.keep(tx, { ...letter, ...to, key: `notice:${id}` }))
        await markMailed(tx, [id], reader.now);
    }
  }

  async #gather(tx: Transaction, reader: Reader, pending: readonly Pending[]): Promise<void> {
    const { account, settings, on, now } = reader;
    if (settings.digest === 'none') return;
    const day = digestDay(settings.digest, on);
    const gathered = pending.filter(
      ({ createdAt }) => dayInZone(createdAt.toISOString(), settings.zone) <= day,
    );
    if (gathered.length === 0) return;
    // Two notices of one matter would say the same: how many days there are now.
    const letter = digestLetter([...new Set(gathered.map(({ matter }) => matter))], this.#writing(reader));
    const to = { accountId: account.id, kind: 'digest', createdAt: now } as const;
    if (!(await this.outbox.keep(tx, { ...letter, ...to, key: `digest:${account.id}:${day}` }))) return;
    await markMailed(
      tx,
      gathered.map(({ id }) => id),
      now,
    );
  }

  #writing({ account, on }: Reader) {
    return { locale: account.locale, on, origin: this.#origin };
  }
}

interface Told {
  readonly due: Date;
  readonly deadlineId: string | null;
  readonly questionId: string | null;
  readonly reminderId: string | null;
}

const isAbout = (notice: Told, { subject, id, due }: Matter) =>
  notice[subject] === id && notice.due.toISOString().startsWith(due);

async function markMailed(tx: Transaction, ids: string[], now: Date): Promise<void> {
  await tx.notices.updateMany({ where: { id: { in: ids } }, data: { mailedAt: now } });
}
