import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '@paradero/domain/domain-error';
import { CONFIG, type Config } from '../config.js';

const timeCost = 3;
const atOnce = 2;
const mostWaiting = 32;

/** Argon2id (the library's default variant), at most two at a time so that a flood cannot take the memory. */
@Injectable()
export class Passwords {
  #running = 0;
  readonly #waiting: (() => void)[] = [];
  readonly #unknown: Promise<string>;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.#unknown = this.hash('nobody has this password');
  }

  hash(password: string): Promise<string> {
    const cost = { memoryCost: this.config.ARGON2_MEMORY_KIB, timeCost, parallelism: 1 };
    return this.#inTurn(() => hash(password, cost));
  }

  /** Whether a hash was made at another cost than new ones are: it answers in another time, and tells by it. */
  isOutdated(stored: string): boolean {
    return !stored.includes(`$m=${this.config.ARGON2_MEMORY_KIB},t=${timeCost},p=1$`);
  }

  /** Whether the password fits; an account without one costs the same time as a wrong password. */
  async fits(stored: string | null, password: string): Promise<boolean> {
    const against = stored ?? (await this.#unknown);
    const fits = await this.#inTurn(() => verify(against, password));
    return fits && stored !== null;
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= atOnce) {
      if (this.#waiting.length >= mostWaiting) throw new DomainError('session/busy');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }
}
