import { Injectable } from '@nestjs/common';
import type { Clocks } from '@paradero/contract/list-query';
import { getResource } from '@paradero/contract/resources';
import { can, type Actor } from '@paradero/domain/access';
import sql, { empty } from 'sql-template-tag';
import { Pool } from '../pool.js';
import { scope } from '../records/scope.js';

/** Who chose a claim as the working value, and when. */
export interface Choice {
  /** Null when the account is of another organisation. */
  by: string | null;
  at: string;
}

/** Reads from history who chose which claim as the working value. */
@Injectable()
export class Choices {
  constructor(private readonly pool: Pool) {}

  /** The last choice of each of some figures; none for an actor who may not read history. */
  async of(actor: Actor, figureIds: readonly string[], { recordedAt }: Clocks): Promise<Map<string, Choice>> {
    if (!can(actor, 'history', 'figures') || figureIds.length === 0) return new Map();
    const by =
      recordedAt === undefined
        ? empty
        : sql`and h."recordedAt" < (${recordedAt}::date + 1)::timestamp at time zone 'UTC'`;
    const { text, values } = sql`
      select distinct on (h."recordId") h."recordId" as id, h."recordedAt" as at,
        (select a.name from accounts a
          where a.id = h."actorId" and ${scope(actor, getResource('accounts'), 'a')}) as by
      from history h
      where h."table" = 'figures' and h."recordId" = any(${figureIds}::uuid[])
        and (h.after->>'chosen')::boolean
        and (h.before is null or not (h.before->>'chosen')::boolean
          or h.before->>'choiceReason' is distinct from h.after->>'choiceReason')
        ${by}
      order by h."recordId", h.seq desc`;
    const { rows } = await this.pool.query<{ id: string; at: Date; by: string | null }>(text, values);
    return new Map(rows.map(({ id, at, by: name }) => [id, { by: name, at: at.toISOString() }]));
  }
}
