import { Injectable } from '@nestjs/common';
import type { Level } from '@paradero/domain/access';
import { resources } from '@paradero/contract/resources';
import type { ClosedOff, ClosedWith } from '../shared/questions/register.js';
import { Pool } from '../shared/pool.js';

const resourceOf: ReadonlyMap<string, string> = new Map(resources.map(({ table, name }) => [table, name]));

interface Since {
  readonly instant: Date;
  readonly level: Level;
  readonly organisationId: string;
}

/** Finds what made a rule fall silent. */
@Injectable()
export class LastChanges {
  constructor(private readonly pool: Pool) {}

  /**
   * The record about an agreement, a facility or a proceeding that was changed last, after an instant, of those that
   * whoever reads the question reads; null when none was.
   */
  async since(matterId: string, { instant, level, organisationId }: Since): Promise<ClosedWith | null> {
    const { rows } = await this.pool.query<{ table: string; id: string }>(lastChanged, [
      matterId,
      instant,
      level,
      organisationId,
    ]);
    const [last] = rows;
    const resource = last && resourceOf.get(last.table);
    return last && resource ? { resource, id: last.id } : null;
  }

  /**
   * The most closed record of those that readers of a question reached when it was last written, and do not reach
   * now; null when each is as open as it was.
   */
  async closedOff(
    matterId: string,
    { questionId, level, organisationId }: Omit<Since, 'instant'> & { questionId: string },
  ): Promise<ClosedOff | null> {
    const { rows } = await this.pool.query<ClosedOff>(nowClosed, [
      matterId,
      questionId,
      level,
      organisationId,
    ]);
    return rows[0] ?? null;
  }
}

// Each part reads by an index on what the record is about.
const part = (table: string, where: string) =>
  `select '${table}' as "table", id, "updatedAt", level, "createdById" from ${table}
    where (${where}) and "organisationId" = $4::uuid`;

const cohorts = 'select id from cohorts where "agreementId" = $1::uuid';

const changed = [
  part('agreements', 'id = $1::uuid'),
  part('agreement_events', '"agreementId" = $1::uuid'),
  part('agreement_parties', '"agreementId" = $1::uuid'),
  part('cohorts', '"agreementId" = $1::uuid'),
  part('custody_events', `"facilityId" = $1::uuid or "cohortId" in (${cohorts})`),
  part('figures', `"agreementId" = $1::uuid or "cohortId" in (${cohorts})`),
  part('statements', `"agreementId" = $1::uuid or "proceedingId" = $1::uuid or "cohortId" in (${cohorts})`),
  part('allegations', `"agreementId" = $1::uuid or "facilityId" = $1::uuid or "cohortId" in (${cohorts})`),
  part('facilities', 'id = $1::uuid'),
  part('visits', '"facilityId" = $1::uuid'),
  part('proceedings', 'id = $1::uuid or "agreementId" = $1::uuid or "facilityId" = $1::uuid'),
  part('proceeding_events', '"proceedingId" = $1::uuid'),
  part('deadlines', '"agreementId" = $1::uuid or "proceedingId" = $1::uuid'),
  part(
    'inquiries',
    '"questionId" in (select id from questions where "agreementId" = $1::uuid or "proceedingId" = $1::uuid)',
  ),
].join(' union all ');

const lastChanged = `select "table", id::text from (${changed}) changed
  where "updatedAt" > $2 and level <= $3::"Level" order by "updatedAt" desc limit 1`;

const nowClosed = `
  with written as (
    select max("recordedAt") as at from history where "table" = 'questions' and "recordId" = $2::uuid
  )
  select level, "createdById"::text from (${changed}) changed, written
  where level > $3::"Level" and exists (
    select from history h where h."table" = changed."table" and h."recordId" = changed.id
      and h."recordedAt" > written.at and (h.before ->> 'level')::"Level" <= $3::"Level"
  ) order by level desc limit 1`;
