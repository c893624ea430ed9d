import { Injectable } from '@nestjs/common';
import { agreements } from '@paradero/contract/agreements';
import type { CalendarFeed } from '@paradero/contract/views/feeds';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import sql from 'sql-template-tag';
import { hashToken, newToken } from '../session/tokens.js';
import { Database } from '../shared/database.js';
import { Pool } from '../shared/pool.js';
import { RecordReader } from '../shared/records/record-reader.js';
import { asFeedReader } from './feed-reader.js';

const mostAlive = 20;
const mostListed = 100;

interface StoredFeed {
  readonly id: string;
  readonly agreementId: string | null;
  readonly locale: CalendarFeed['locale'];
  readonly createdAt: Date;
  readonly readAt: Date | null;
  readonly revokedAt: Date | null;
}

/** The calendar feeds of an account. Of the token only the hash is kept, so its address is told once. */
@Injectable()
export class Feeds {
  constructor(
    private readonly database: Database,
    private readonly reader: RecordReader,
    private readonly pool: Pool,
  ) {}

  async list(actor: Actor): Promise<CalendarFeed[]> {
    const { rows } = await this.pool.query<StoredFeed>(
      `select id, "agreementId", locale, "createdAt", "readAt", "revokedAt" from calendar_feeds
       where "accountId" = $1 order by "revokedAt" is not null, "createdAt" desc, id limit $2`,
      [actor.id, mostListed],
    );
    return this.#shown(actor, rows);
  }

  /** Makes a feed and the token of its address. */
  async create(
    actor: Actor,
    { id, agreementId = null }: { id: string; agreementId?: string | null | undefined },
  ): Promise<{ feed: CalendarFeed; token: string }> {
    if (agreementId !== null) await this.#requireAgreement(actor, agreementId);
    const token = newToken();
    const stored = await this.database
      .write(actor, async (tx) => {
        // Two requests at once must not both find room for the last feed.
        const [account] = await tx.$queryRaw<{ locale: CalendarFeed['locale'] }[]>`
          select locale from accounts where id = ${actor.id}::uuid for no key update`;
        if (!account) throw new DomainError('session/none');
        const alive = await tx.calendar_feeds.count({ where: { accountId: actor.id, revokedAt: null } });
        if (alive >= mostAlive) throw new DomainError('feed/too-many');
        const made = { id, accountId: actor.id, agreementId, locale: account.locale };
        const data = { ...made, tokenHash: hashToken(token), createdAt: this.database.now() };
        await tx.calendar_feeds.create({ data });
        return { ...data, readAt: null, revokedAt: null };
      })
      .catch((error: unknown) => {
        // The first answer was lost with its address, which nobody can tell again.
        if (error instanceof DomainError && error.code === 'record/id-taken')
          throw new DomainError('feed/told-once');
        throw error;
      });
    const [feed] = await this.#shown(actor, [stored]);
    if (!feed) throw new Error('one feed was made');
    return { feed, token };
  }

  /** Ends a feed of one's own for good; ending it twice is no fault. */
  async revoke(actor: Actor, id: string): Promise<void> {
    const own = { id, accountId: actor.id };
    const revokedAt = this.database.now();
    const found = await this.database.write(actor, async (tx) => {
      await tx.calendar_feeds.updateMany({ where: { ...own, revokedAt: null }, data: { revokedAt } });
      return tx.calendar_feeds.count({ where: own });
    });
    if (found === 0) throw new DomainError('record/not-found');
  }

  async #requireAgreement(actor: Actor, id: string): Promise<void> {
    if (!(await this.reader.reaches(actor, agreements, id))) refuse('reference/not-found');
    // No deadline is more open than its agreement, so this feed would stay empty.
    if (!(await this.reader.reaches(asFeedReader(actor), agreements, id))) refuse('feed/restricted');
  }

  async #shown(actor: Actor, feeds: readonly StoredFeed[]): Promise<CalendarFeed[]> {
    const ids = feeds.flatMap(({ agreementId }) => agreementId ?? []);
    const found = await this.reader.columns(actor, agreements, {
      only: ['id', 'title', 'titleEs'],
      where: sql`t.id = any(${ids}::uuid[])`,
      clocks: {},
    });
    return feeds.map(({ id, agreementId, locale, createdAt, readAt, revokedAt }) => ({
      id,
      about: agreementId === null ? 'watched' : 'agreement',
      agreement: found.find((agreement) => agreement.id === agreementId) ?? null,
      locale,
      createdAt: createdAt.toISOString(),
      readAt: readAt?.toISOString() ?? null,
      revokedAt: revokedAt?.toISOString() ?? null,
    }));
  }
}

function refuse(code: string): never {
  throw new DomainError('record/invalid', { errors: [{ path: 'agreementId', code }] });
}
