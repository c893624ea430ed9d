import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Logger as WorkerLogger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { CONFIG, type Config } from '../config.js';
import { Clock } from '../shared/clock.js';
import { JobPool } from '../shared/pool.js';
import { KeptDays } from './kept-days.js';
import { MailSender } from './mail-sender.js';
import { NoticeRound } from './notice-round.js';

const mail = z.object({ id: z.uuid() });
const once = { jobKey: 'notices', maxAttempts: 3 };
const restMs = 60_000;

/** Runs the jobs that wait in the database: a round of notices every hour, each mail, and a daily removal of what is old. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  readonly #logger = new Logger('Jobs');
  readonly #stopping = new AbortController();
  #starting: Promise<Runner> | undefined;
  #ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly pool: JobPool,
    private readonly round: NoticeRound,
    private readonly sender: MailSender,
    private readonly kept: KeptDays,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.PARADERO_JOBS === 'on') this.#ended = this.#keepRunning();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    const runner = await this.#starting?.catch(() => undefined);
    this.#starting = undefined;
    // It may have stopped by itself a moment ago.
    await runner?.stop().catch((error: unknown) => this.#report(error));
    await this.#ended;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  // A runner ends by itself when it loses the database for long; another one is tried after a rest.
  async #keepRunning(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      try {
        this.#starting = this.#start();
        await (
          await this.#starting
        ).promise;
      } catch (error) {
        this.#report(error);
      }
      const rest = { signal: this.#stopping.signal, ref: false };
      await setTimeout(restMs, undefined, rest).catch(() => undefined);
    }
  }

  async #start(): Promise<Runner> {
    const runner = await run({
      pgPool: this.pool,
      concurrency: 2,
      noHandleSignals: true,
      taskList: this.#tasks(),
      parsedCronItems: parseCronItems([
        { task: 'notices', match: '0 * * * *', options: once },
        { task: 'remove-old', match: '30 3 * * *', options: { maxAttempts: 3 } },
      ]),
      logger: this.#workerLogger(),
    });
    // Whoever starts the program does not wait for the hour.
    await runner.addJob('notices', {}, once);
    return runner;
  }

  #tasks(): TaskList {
    return {
      notices: () => this.round.run(this.clock.now()),
      'remove-old': () => this.kept.enforce(this.clock.now()),
      'send-mail': (payload: unknown) => this.sender.send(mail.parse(payload).id, this.clock.now()),
    };
  }

  #workerLogger(): WorkerLogger {
    return new WorkerLogger(() => (level, message) => {
      if (level === 'error') this.#logger.error(message);
      if (level === 'warning') this.#logger.warn(message);
    });
  }

  #report(error: unknown): void {
    this.#logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
