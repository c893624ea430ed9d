import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { debounceTime, concatMap, filter, merge, Subject, takeUntil, timer } from 'rxjs';
import { administrators } from '../shared/administrators.js';
import { Changes } from '../shared/changes.js';
import { Pool } from '../shared/pool.js';
import { RuleRunner } from './rule-runner.js';

const read = new Set(['agreements', 'agreement-events', 'cohorts', 'custody-events']);
const settleMs = 300;
const hourMs = 3_600_000;

/** Runs the rules when the program starts, after a change that they read, and every hour as days pass. */
@Injectable()
export class RuleSchedule implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger('Rules');
  readonly #stopped = new Subject<void>();
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly runner: RuleRunner,
    private readonly changes: Changes,
    private readonly pool: Pool,
  ) {}

  onApplicationBootstrap(): void {
    const changed = this.changes.written.pipe(
      filter((resource) => read.has(resource)),
      debounceTime(settleMs),
    );
    merge(changed, timer(0, hourMs))
      .pipe(
        takeUntil(this.#stopped),
        concatMap(() => (this.#running = this.#run())),
      )
      .subscribe();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopped.next();
    await this.#running;
  }

  // A failed run is tried again at the next change or hour; it ends neither the schedule nor the other runs.
  async #run(): Promise<void> {
    const actors = await this.#attempt(() => administrators(this.pool));
    for (const actor of actors ?? []) await this.#attempt(() => this.runner.run(actor));
  }

  async #attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.#logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return undefined;
    }
  }
}
