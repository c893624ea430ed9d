import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Actor } from '@paradero/domain/access';
import { concatMap, debounceTime, filter, map, merge, Subject, takeUntil, timer } from 'rxjs';
import { administrators } from '../shared/administrators.js';
import { Changes } from '../shared/changes.js';
import { Pool } from '../shared/pool.js';
import { LapsedDeadlines } from './lapsed-deadlines.js';
import { Recomputation } from './recomputation.js';

const inputs = new Set(['proceeding-events', 'deadline-rules']);
const conditions = new Set(['deadlines', 'agreements', 'agreement-events']);
const settleMs = 300;
const hourMs = 3_600_000;

/** Keeps computed deadlines true and opens the questions of those that lapsed: after a change, and every hour. */
@Injectable()
export class DeadlineSchedule implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger('Deadlines');
  readonly #stopped = new Subject<void>();
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly recomputation: Recomputation,
    private readonly lapsed: LapsedDeadlines,
    private readonly changes: Changes,
    private readonly pool: Pool,
  ) {}

  onApplicationBootstrap(): void {
    const written = this.changes.written;
    const changed = written.pipe(
      filter(({ resource }) => inputs.has(resource)),
      debounceTime(settleMs),
      map(() => (actor: Actor) => this.recomputation.outdated(actor)),
    );
    const lapsed = written.pipe(
      filter(({ resource }) => conditions.has(resource)),
      debounceTime(settleMs),
      map(() => (actor: Actor) => this.lapsed.run(actor)),
    );
    const hourly = timer(0, hourMs).pipe(map(() => (actor: Actor) => this.#everything(actor)));
    merge(changed, lapsed, hourly)
      .pipe(
        takeUntil(this.#stopped),
        concatMap((work) => (this.#running = this.#forEach(work))),
      )
      .subscribe();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopped.next();
    await this.#running;
  }

  async #everything(actor: Actor): Promise<void> {
    await this.recomputation.all(actor);
    await this.lapsed.run(actor);
  }

  // What fails is tried again at the next change or hour; it ends neither the schedule nor the other runs.
  async #forEach(work: (actor: Actor) => Promise<unknown>): Promise<void> {
    try {
      for (const actor of await administrators(this.pool)) await work(actor);
    } catch (error) {
      this.#logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
}
