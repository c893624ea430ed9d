import { Injectable } from '@nestjs/common';
import type { Actor } from '@paradero/domain/access';
import { questionRules } from '@paradero/domain/questions/rules';
import { z } from 'zod';
import { Database } from '../shared/database.js';
import { Pool } from '../shared/pool.js';

/** How a rule runs in an organisation. */
export interface RuleSetting {
  readonly code: string;
  readonly active: boolean;
  /** Why it does not run; null while it does. */
  readonly reason: string | null;
  readonly thresholds: readonly number[];
}

const stored = z.array(z.number()).nullable();

/** Rules as an organisation set them: switched off with a reason, or asked with other thresholds. */
@Injectable()
export class RuleSettings {
  constructor(
    private readonly pool: Pool,
    private readonly database: Database,
  ) {}

  /** Every rule by its code, as set by the organisation or as it comes with the program. */
  async of(organisationId: string): Promise<Map<string, RuleSetting>> {
    const { rows } = await this.pool.query<RuleSetting & { thresholds: unknown }>(
      'select code, active, reason, thresholds from question_rules where "organisationId" = $1',
      [organisationId],
    );
    const own = new Map(rows.map((row) => [row.code, { ...row, thresholds: stored.parse(row.thresholds) }]));
    return new Map(
      questionRules.map(({ code, thresholds }) => {
        const { active = true, reason = null, thresholds: changed = null } = own.get(code) ?? {};
        return [code, { code, active, reason, thresholds: changed ?? thresholds }];
      }),
    );
  }

  /** Sets how a rule runs in the actor's organisation. */
  async set(actor: Actor, setting: RuleSetting): Promise<void> {
    const { code, active, reason, thresholds } = setting;
    await this.database.write(actor, async (tx) => {
      const own = { active, reason, thresholds: [...thresholds], updatedAt: this.database.now() };
      const { organisationId } = actor;
      await tx.question_rules.upsert({
        where: { organisationId_code: { organisationId, code } },
        create: { id: crypto.randomUUID(), organisationId, code, ...own },
        update: own,
      });
    });
  }
}
