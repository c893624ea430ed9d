import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import type { Client, Transaction } from '@paradero/prisma/connect';
import { isDatabaseError } from '@paradero/prisma/database-error';
import { Pool } from './pool.js';
import { Clock } from './clock.js';

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

  /** Runs `work` in one transaction in the name of the actor. */
  async write<T>(actor: Pick<Actor, 'id'>, work: (tx: Transaction) => Promise<T>): Promise<T> {
    try {
      return await this.client.$transaction(async (tx) => {
        await tx.$executeRaw`select set_config('paradero.actor', ${actor.id}, true)`;
        return await work(tx);
      });
    } catch (error) {
      throw refusalOf(error) ?? error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client.$disconnect();
    await this.pool.end();
  }
}

/** What the database refused by one of the rules it holds, as a refusal the client understands. */
function refusalOf(error: unknown): DomainError | undefined {
  if (isDatabaseError(error, 'PD002'))
    return new DomainError('record/invalid', { errors: [{ path: 'level', code: 'level/below-parent' }] });
  if (isDatabaseError(error, '23505')) return new DomainError('record/id-taken');
  if (isDatabaseError(error, '23514')) return new DomainError('record/invalid');
  return undefined;
}
