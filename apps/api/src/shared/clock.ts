import { dayInZone, type Day } from '@paradero/domain/day';
import type { Config } from '../config.js';

/** The time, read from the system here and nowhere else. `PARADERO_NOW` fixes it outside production. */
export class Clock {
  readonly #fixed: Date | undefined;

  constructor(config: Pick<Config, 'PARADERO_NOW'>) {
    const fixed = config.PARADERO_NOW;
    if (fixed === undefined) return;
    this.#fixed = new Date(fixed.length === 10 ? `${fixed}T12:00:00Z` : fixed);
    if (Number.isNaN(this.#fixed.getTime()))
      throw new Error(`PARADERO_NOW is not a day or an instant: ${fixed}`);
  }

  now(): Date {
    return this.#fixed ?? new Date();
  }

  /** Today, as a calendar day in UTC, the zone of our record. */
  today(): Day {
    return dayInZone(this.now().toISOString(), 'UTC');
  }
}
