import type { Level } from '@paradero/domain/access';
import type { Transaction } from '../database.js';

interface Raised {
  readonly id: string;
  /** The level it is to have, and whose it is to be. */
  readonly level: Level;
  readonly createdById: string;
}

/**
 * The questions, of those that are to be raised, on which work of others hangs that this would take out of their
 * reach: of another organisation, or, where the question is to be sealed, of anybody but its author. The database
 * refuses to raise those (`raise_level`).
 */
export async function sharedBelow(tx: Transaction, raised: readonly Raised[]): Promise<Set<string>> {
  if (raised.length === 0) return new Set();
  const found = await tx.$queryRaw<{ id: string }[]>`
    select distinct q.id::text
    from unnest(
      ${raised.map(({ id }) => id)}::uuid[],
      ${raised.map(({ level }) => level)}::text[],
      ${raised.map(({ createdById }) => createdById)}::uuid[]
    ) wanted (id, level, "createdById")
    join questions q on q.id = wanted.id
    cross join lateral (
      select level, "organisationId", "createdById" from inquiries where "questionId" = q.id
      union all select level, "organisationId", "createdById" from answers where "questionId" = q.id
      union all select level, "organisationId", "createdById" from question_addressees
        where "questionId" = q.id and "createdById" <> q."createdById"
      union all select level, "organisationId", "createdById" from deadlines where "questionId" = q.id
    ) below
    where below.level < wanted.level::"Level" and (
      below."organisationId" <> q."organisationId"
      or (wanted.level = 'sealed' and below."createdById" <> wanted."createdById")
    )`;
  return new Set(found.map(({ id }) => id));
}
