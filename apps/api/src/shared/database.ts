import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import type { Client, Transaction } from '@paradero/prisma/connect';
import { brokenCheck, isDatabaseError } from '@paradero/prisma/database-error';
import { Pool } from './pool.js';
import { Clock } from './clock.js';
import { setTimeout } from 'node:timers/promises';

/** The tables inside one transaction. */
export type { Transaction };

/** Writes with an actor: every transaction says who acts, and the database refuses one that does not. */
@Injectable()
export class Database implements OnApplicationShutdown {
  constructor(
    private readonly client: Client,
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /**
   * Runs `work` in one transaction in the name of the actor; again when the database ended it for the sake of
   * another one, so `work` does nothing outside the transaction that may not be done twice.
   */
  async write<T>(actor: Pick<Actor, 'id'>, work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.client.$transaction(async (tx) => {
          await tx.$executeRaw`select set_config('paradero.actor', ${actor.id}, true)`;
          return await work(tx);
        });
      } catch (error) {
        if (!isCollision(error)) throw refusalOf(error) ?? error;
        if (attempt === attempts) throw new DomainError('server/busy');
        await setTimeout(attempt * 20 + Math.random() * 50);
      }
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client.$disconnect();
    await this.pool.end();
  }
}

const attempts = 5;

// A deadlock or a serialisation failure: nothing is wrong with the write but its moment.
const isCollision = (error: unknown) => isDatabaseError(error, '40P01') || isDatabaseError(error, '40001');

const refusals: Readonly<Record<string, { path: string; code: string }>> = {
  PD002: { path: 'level', code: 'level/below-parent' },
  PD004: { path: 'level', code: 'level/records-of-others' },
  PD005: { path: 'parentId', code: 'cohort/of-another-agreement' },
  PD006: { path: 'parentId', code: 'cohort/part-of-itself' },
  PD007: { path: 'accountId', code: 'clearance/by-the-author-only' },
  PD008: { path: 'replyDue', code: 'inquiry/computed' },
};

const checks: Readonly<Record<string, { path: string; code: string }>> = {
  deadlines_computed: { path: 'due', code: 'deadline/computed' },
};

/** What the database refused by one of the rules it holds, as a refusal the client understands. */
function refusalOf(error: unknown): DomainError | undefined {
  const broken = Object.entries(refusals).find(([state]) => isDatabaseError(error, state));
  if (broken) return new DomainError('record/invalid', { errors: [broken[1]] });
  const check = checks[brokenCheck(error) ?? ''];
  if (check) return new DomainError('record/invalid', { errors: [check] });
  if (isDatabaseError(error, '23505')) return new DomainError('record/id-taken');
  if (isDatabaseError(error, '23514')) return new DomainError('record/invalid');
  return undefined;
}
