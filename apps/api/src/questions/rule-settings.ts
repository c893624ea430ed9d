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
  /** How often it was set; 0 when never. */
  readonly version: number;
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
      'select code, active, reason, thresholds, version from question_rules where "organisationId" = $1',
      [organisationId],
    );
    const own = new Map(rows.map((row) => [row.code, { ...row, thresholds: stored.parse(row.thresholds) }]));
    return new Map(
      questionRules.map(({ code, thresholds }) => {
        const { active = true, reason = null, thresholds: changed = null, version = 0 } = own.get(code) ?? {};
        return [code, { code, active, reason, thresholds: changed ?? thresholds, version }];
      }),
    );
  }

  /** Sets how a rule runs in the actor's organisation, from the version given; false when that is not the last. */
  async set(actor: Actor, { version, ...setting }: RuleSetting): Promise<boolean> {
    const own = { ...setting, thresholds: [...setting.thresholds], updatedAt: this.database.now() };
    const { organisationId } = actor;
    return this.database.write(actor, async (tx) => {
      if (version === 0) {
        const row = { ...own, id: crypto.randomUUID(), organisationId };
        return (await tx.question_rules.createMany({ data: row, skipDuplicates: true })).count > 0;
      }
      const where = { organisationId, code: setting.code, version };
      const data = { ...own, version: { increment: 1 } };
      return (await tx.question_rules.updateMany({ where, data })).count > 0;
    });
  }
}
