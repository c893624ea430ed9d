import { Injectable } from '@nestjs/common';
import { grouped } from '@paradero/domain/grouped';
import type { QuestionDraft } from '@paradero/domain/questions/draft';
import { Pool } from '../shared/pool.js';
import type { LevelledDraft } from './rule-drafts.js';

interface Matter {
  readonly id: string;
  readonly party: string;
}

/** Finds who must answer what a rule asks. */
@Injectable()
export class Addressees {
  constructor(private readonly pool: Pool) {}

  /**
   * The parties that must answer each question of one level, by its key: whoever was asked already, the forum that
   * has to decide, who runs a facility or else its state, or the states that send and receive under an agreement; as
   * far as whoever reads the question reaches them.
   */
  async of(
    drafts: readonly QuestionDraft[],
    { level, organisationId }: { level: LevelledDraft['level']; organisationId: string },
  ): Promise<Map<string, string[]>> {
    const matters = drafts.map((draft) => [draft.key, matterOf(draft)] as const);
    const { rows } = await this.pool.query<Matter>(mustAnswer, [
      matters.map(([, id]) => id).filter((id) => id !== null),
      level,
      organisationId,
    ]);
    const byMatter = grouped(rows, ({ id }) => id);
    return new Map(
      matters.map(([key, id]) => [key, (byMatter.get(id ?? '') ?? []).map(({ party }) => party)]),
    );
  }
}

function matterOf({ rule, about, inputs }: QuestionDraft): string | null {
  if (typeof inputs['addresseeId'] === 'string') return inputs['addresseeId'];
  if (rule === 'Q14') return about.proceedingId ?? null;
  return about.facilityId ?? about.agreementId ?? about.proceedingId ?? null;
}

const reached = (table: string) =>
  `(${table}.level = 'public' or (${table}.level <= $2::"Level" and ${table}."organisationId" = $3::uuid))`;

const mustAnswer = `
  select distinct matter.id::text, matter.party::text from (
    select id, id as party from parties where id = any($1::uuid[])
    union all select id, "forumId" from proceedings where id = any($1::uuid[])
    union all select id, "operatorId" from facilities where id = any($1::uuid[]) and "operatorId" is not null
    union all select f.id, s.id from facilities f join parties s on s.kind = 'STATE' and s.country = f.country
      where f.id = any($1::uuid[]) and f."operatorId" is null
    union all select link."agreementId", link."partyId" from agreement_parties link
      where link."agreementId" = any($1::uuid[]) and link.role in ('SENDING_STATE', 'HOST_STATE') and ${reached('link')}
  ) matter join parties on parties.id = matter.party and ${reached('parties')}
  order by 1, 2`;
