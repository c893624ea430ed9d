import { Injectable } from '@nestjs/common';
import { defaultNoticeSettings, type NoticeSettings } from '@paradero/contract/views/notices';
import type { Actor } from '@paradero/domain/access';
import { Database } from '../shared/database.js';
import { Pool } from '../shared/pool.js';

/** The columns of `notice_settings` that say how to be told. */
export const settingColumns = 'zone, "sendFrom", "sendUntil", mail, digest';

/** How an account wants to be told. */
@Injectable()
export class Settings {
  constructor(
    private readonly pool: Pool,
    private readonly database: Database,
  ) {}

  async of(actor: Actor): Promise<NoticeSettings> {
    const { rows } = await this.pool.query<NoticeSettings>(
      `select ${settingColumns} from notice_settings where id = $1`,
      [actor.id],
    );
    return rows[0] ?? defaultNoticeSettings;
  }

  async change(actor: Actor, given: NoticeSettings): Promise<NoticeSettings> {
    const said = { ...given, updatedAt: this.database.now() };
    await this.database.write(actor, (tx) =>
      tx.notice_settings.upsert({
        where: { id: actor.id },
        create: { id: actor.id, ...said },
        update: said,
      }),
    );
    return given;
  }
}
