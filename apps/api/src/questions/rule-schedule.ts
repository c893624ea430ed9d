import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Actor } from '@paradero/domain/access';
import type { Day } from '@paradero/domain/day';
import {
  bufferWhen,
  concatMap,
  debounceTime,
  filter,
  map,
  merge,
  Subject,
  takeUntil,
  tap,
  timer,
} from 'rxjs';
import { administrators } from '../shared/administrators.js';
import { Changes } from '../shared/changes.js';
import { Clock } from '../shared/clock.js';
import { Pool } from '../shared/pool.js';
import { RuleRunner } from './rule-runner.js';

const read = new Set([
  ...['agreements', 'agreement-events', 'agreement-parties', 'cohorts', 'custody-events', 'figures'],
  ...['statements', 'allegations', 'facilities', 'visits', 'sources', 'proceedings', 'proceeding-events'],
  ...['proceeding-cohorts', 'deadlines', 'inquiries', 'answers', 'questions'],
]);
const settleMs = 300;
const hourMs = 3_600_000;

/** Runs the rules: all of them when the program starts and when a day has passed, and after a change what it touches. */
@Injectable()
export class RuleSchedule implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger('Rules');
  readonly #stopped = new Subject<void>();
  #running: Promise<unknown> = Promise.resolve();
  #ranOn: Day | null = null;

  constructor(
    private readonly runner: RuleRunner,
    private readonly changes: Changes,
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const written = this.changes.written.pipe(filter(({ resource }) => read.has(resource)));
    const touched = written.pipe(
      bufferWhen(() => written.pipe(debounceTime(settleMs))),
      filter((changes) => changes.length > 0),
      map((changes) => (actor: Actor) => this.runner.runAfter(actor, changes)),
    );
    const daily = timer(0, hourMs).pipe(
      filter(() => this.#ranOn !== this.clock.today()),
      map(() => (actor: Actor) => this.runner.run(actor)),
      tap(() => (this.#ranOn = this.clock.today())),
    );
    const set = this.changes.written.pipe(
      filter(({ resource }) => resource === 'question-rules'),
      debounceTime(settleMs),
      map(() => (actor: Actor) => this.runner.run(actor)),
    );
    merge(touched, set, daily)
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

  // A failed run is made up for within the hour; it ends neither the schedule nor the runs of others.
  async #forEach(work: (actor: Actor) => Promise<unknown>): Promise<void> {
    const actors = await this.#attempt(() => administrators(this.pool));
    for (const actor of actors ?? []) await this.#attempt(() => work(actor));
  }

  async #attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.#ranOn = null;
      this.#logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return undefined;
    }
  }
}
