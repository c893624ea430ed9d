import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { addDays, type Day } from '@paradero/domain/day';
import { staleAfterDays } from '@paradero/domain/questions/standing';
import type { Actor } from '@paradero/domain/access';
import { concatMap, filter, Subject, takeUntil, timer } from 'rxjs';
import { administrators } from '../shared/administrators.js';
import { Clock } from '../shared/clock.js';
import { Database } from '../shared/database.js';
import { Pool } from '../shared/pool.js';
import { settle } from '../shared/questions/settle.js';

const hourMs = 3_600_000;
// As many as are locked at once.
const batch = 100;

/** Says once a day of which open questions nothing has been heard for long. */
@Injectable()
export class StaleQuestions implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger('Questions');
  readonly #stopped = new Subject<void>();
  #running: Promise<unknown> = Promise.resolve();
  #ranOn: Day | null = null;

  constructor(
    private readonly database: Database,
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    timer(0, hourMs)
      .pipe(
        takeUntil(this.#stopped),
        filter(() => this.#ranOn !== this.clock.today()),
        concatMap(() => (this.#running = this.#run())),
      )
      .subscribe();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopped.next();
    await this.#running;
  }

  // What failed is made up for within the hour.
  async #run(): Promise<void> {
    try {
      for (const actor of await administrators(this.pool)) await this.#forOwn(actor);
      this.#ranOn = this.clock.today();
    } catch (error) {
      this.#logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  async #forOwn(actor: Actor): Promise<void> {
    const on = this.clock.today();
    const { rows } = await this.pool.query<{ id: string }>(withoutNews, [
      actor.organisationId,
      addDays(on, -staleAfterDays),
    ]);
    for (let from = 0; from < rows.length; from += batch) {
      const ids = rows.slice(from, from + batch).map(({ id }) => id);
      await this.database.write(actor, (tx) => settle(tx, ids, { on, now: this.database.now() }));
    }
  }
}

// What happened to each since is looked at when it is settled.
const withoutNews = `
  select id::text from questions
  where "organisationId" = $1 and state = 'OPEN' and rule is null and opened < $2::date and "createdAt" < $2::date
    and not exists (select from answers a where a."questionId" = questions.id and a."createdAt" >= $2::date)
    and not exists (select from inquiries i where i."questionId" = questions.id and i."createdAt" >= $2::date)
  order by id`;
