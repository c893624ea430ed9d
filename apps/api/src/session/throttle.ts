import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@paradero/domain/domain-error';
import { createHmac } from 'node:crypto';
import { Pool } from '../shared/pool.js';
import { SECRET } from '../config.js';
import { Clock } from '../shared/clock.js';

/** Failures without delay: a person mistypes. */
const free = 4;
const longestSeconds = 60;
const forgottenAfterMinutes = 30;

/**
 * Slows repeated failures, by account and by address, in the database so that all processes share it. Whether
 * the account exists makes no difference, and nothing locks for good.
 */
@Injectable()
export class Throttle {
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
    @Inject(SECRET) private readonly secret: string,
  ) {}

  /** Counts the attempt before it is judged; throws `session/throttled` while a delay runs. */
  async attempt(email: string, address: string): Promise<void> {
    const keys = this.#keys(email, address);
    const now = this.clock.now();
    const waits = await Promise.all(keys.map((key) => this.#count(key, now)));
    const retryAfter = Math.max(...waits);
    if (retryAfter > 0) throw new DomainError('session/throttled', { retryAfter });
  }

  /** After a success: forgets the account's failures, and takes back what this attempt counted for the address. */
  async forget(email: string, address: string): Promise<void> {
    const [account, neighbourhood] = this.#keys(email, address);
    await this.pool.query('delete from login_attempts where key = $1', [account]);
    await this.pool.query('update login_attempts set failures = greatest(0, failures - 1) where key = $1', [
      neighbourhood,
    ]);
  }

  // One statement counts and answers the seconds still to wait; a refused attempt does not lengthen the delay.
  async #count(key: string, now: Date): Promise<number> {
    const { rows } = await this.pool.query<{ wait: number }>(
      `with before as (select failures, "lastAt" from login_attempts where key = $1 for update),
       waiting as (
         select greatest(0, ceil(extract(epoch from "lastAt" + make_interval(secs => least($3, power(2, failures - $4))) - $2::timestamptz)))::int as wait
         from before where failures >= $4
       ),
       counted as (
         insert into login_attempts (key, failures, "lastAt")
         select $1, 1, $2::timestamptz where coalesce((select wait from waiting), 0) = 0
         on conflict (key) do update set "lastAt" = excluded."lastAt", failures =
           case when login_attempts."lastAt" < excluded."lastAt" - make_interval(mins => $5) then 1 else login_attempts.failures + 1 end
       )
       select coalesce((select wait from waiting), 0) as wait`,
      [key, now, longestSeconds, free, forgottenAfterMinutes],
    );
    return rows[0]?.wait ?? 0;
  }

  #keys(email: string, address: string): [account: string, neighbourhood: string] {
    return [this.#key('account', email.toLowerCase()), this.#key('address', network(address))];
  }

  #key(kind: string, value: string): string {
    return `${kind}:${createHmac('sha256', this.secret).update(value).digest('base64url')}`;
  }
}

// A /24 or /48 is one neighbour: one host changes its last bits at will.
function network(given: string): string {
  // A socket that listens for both kinds writes an IPv4 address in IPv6.
  const address = given.replace(/^::ffff:(?=[\d.]+$)/i, '');
  return address.includes(':')
    ? address.split(':').slice(0, 3).join(':')
    : address.split('.').slice(0, 3).join('.');
}
