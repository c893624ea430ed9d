import { Injectable } from '@nestjs/common';
import { bearingDays } from '@paradero/domain/notices';
import { Pool } from '../shared/pool.js';

/** Days for which what was told is kept: a notice much longer than it keeps another from being told. */
const keptDays = { sentMail: 90, readNotice: 3 * bearingDays, anything: 365 } as const;

/** Removes notices and mails that nobody needs any more. */
@Injectable()
export class KeptDays {
  constructor(private readonly pool: Pool) {}

  /**
   * Removes what is past its days. Nothing is told again for it: a notice that old is passed over by the later
   * thresholds of its day, and a notice whose mail is gone still says that it was mailed.
   */
  async enforce(now: Date): Promise<void> {
    await this.pool.query(
      `delete from messages
       where "sentAt" < $1::timestamptz - make_interval(days => $2)
         or "createdAt" < $1::timestamptz - make_interval(days => $3)`,
      [now, keptDays.sentMail, keptDays.anything],
    );
    await this.pool.query(
      `delete from notices
       where "readAt" < $1::timestamptz - make_interval(days => $2)
         or "createdAt" < $1::timestamptz - make_interval(days => $3)`,
      [now, keptDays.readNotice, keptDays.anything],
    );
  }
}
