import { Injectable } from '@nestjs/common';
import type { Actor } from '@paradero/domain/access';
import { dayInZone, type Day } from '@paradero/domain/day';
import { Clock } from '../shared/clock.js';
import { Pool } from '../shared/pool.js';

/** Which day it is for somebody: that of the zone they chose, else that of our record. */
@Injectable()
export class DeskDay {
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  async today(actor: Actor): Promise<{ on: Day; zone: string }> {
    const { rows } = await this.pool.query<{ zone: string }>(
      'select zone from notice_settings where id = $1',
      [actor.id],
    );
    const zone = rows[0]?.zone ?? 'UTC';
    return { on: dayInZone(this.clock.now().toISOString(), zone), zone };
  }
}
