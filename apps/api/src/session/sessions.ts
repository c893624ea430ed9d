import { Inject, Injectable } from '@nestjs/common';
import type { Session } from '@paradero/contract/session';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import { randomUUID } from 'node:crypto';
import { Pool } from '../shared/pool.js';
import { CONFIG, type Config } from '../config.js';
import { Clock } from '../shared/clock.js';
import { Database } from '../shared/database.js';
import { Passwords } from './passwords.js';
import { Throttle } from './throttle.js';
import { hashToken, newToken } from './tokens.js';

type Account = Session['account'];

interface StoredAccount extends Account {
  passwordHash: string | null;
  disabledAt: string | null;
}

/** Opaque sessions: the browser holds a random token, the database its hash; role and state are read each time. */
@Injectable()
export class Sessions {
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly throttle: Throttle,
    private readonly passwords: Passwords,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Signs in; every refusal looks the same, whether the account exists, is disabled or the password is wrong. */
  async open(
    given: { email: string; password: string },
    from: { address: string; client: string | undefined },
  ): Promise<{ token: string; account: Account }> {
    await this.throttle.attempt(given.email, from.address);
    const { rows } = await this.pool.query<StoredAccount>(
      `select id, name, email, role, "organisationId", locale, "passwordHash", "disabledAt" from accounts where email = lower($1)`,
      [given.email],
    );
    const account = rows[0];
    const fits = await this.passwords.fits(account?.passwordHash ?? null, given.password);
    if (!account || !fits || account.disabledAt !== null) throw new DomainError('session/refused');
    await this.throttle.forget(given.email, from.address);
    if (account.passwordHash !== null && this.passwords.isOutdated(account.passwordHash))
      await this.#rehash(account.id, given.password);
    const token = newToken();
    const now = this.clock.now();
    const expires = new Date(now.getTime() + this.config.SESSION_HOURS * 3_600_000);
    await this.pool.query(
      `insert into sessions (id, "tokenHash", "accountId", "createdAt", "seenAt", "expiresAt", client) values ($1, $2, $3, $4, $4, $5, $6)`,
      [randomUUID(), hashToken(token), account.id, now, expires, from.client?.slice(0, 200) ?? null],
    );
    const { id, name, email, role, organisationId, locale } = account;
    return { token, account: { id, name, email, role, organisationId, locale } };
  }

  /** The session behind a request's cookies, its account as it stands now. */
  async find(
    cookies: Readonly<Record<string, string | undefined>>,
  ): Promise<{ id: string; actor: Actor; account: Account } | undefined> {
    const token = cookies[this.cookieName];
    if (!token) return undefined;
    const now = this.clock.now();
    const idle = new Date(now.getTime() - this.config.SESSION_IDLE_MINUTES * 60_000);
    const { rows } = await this.pool.query<Account & { sessionId: string; stale: boolean }>(
      `select s.id as "sessionId", s."seenAt" < $2::timestamptz - interval '1 minute' as stale,
         a.id, a.name, a.email, a.role, a."organisationId", a.locale
       from sessions s join accounts a on a.id = s."accountId"
       where s."tokenHash" = $1 and s."expiresAt" > $2 and s."seenAt" > $3 and a."disabledAt" is null`,
      [hashToken(token), now, idle],
    );
    const found = rows[0];
    if (!found) return undefined;
    const { sessionId, stale, ...account } = found;
    if (stale) await this.pool.query(`update sessions set "seenAt" = $2 where id = $1`, [sessionId, now]);
    return {
      id: sessionId,
      actor: { id: account.id, role: account.role, organisationId: account.organisationId },
      account,
    };
  }

  async #rehash(id: string, password: string): Promise<void> {
    const passwordHash = await this.passwords.hash(password);
    const data = { passwordHash, version: { increment: 1 }, updatedAt: this.clock.now() };
    await this.database.write({ id }, (tx) => tx.accounts.update({ where: { id }, data }));
  }

  async close(sessionId: string): Promise<void> {
    await this.pool.query('delete from sessions where id = $1', [sessionId]);
  }

  /** Whether demonstration accounts can sign in; never on a real installation. */
  async hasDemoAccounts(): Promise<boolean> {
    const { rows } = await this.pool.query<{ demo: boolean }>(
      `select exists (select 1 from accounts where demo and "disabledAt" is null) as demo`,
    );
    return rows[0]?.demo ?? false;
  }

  get cookieName(): string {
    return this.config.production ? '__Host-paradero' : 'paradero';
  }
}
