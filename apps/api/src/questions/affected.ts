import { Injectable } from '@nestjs/common';
import { getResource } from '@paradero/contract/resources';
import type { Change } from '../shared/changes.js';
import { Pool } from '../shared/pool.js';

/** What the rules have to be asked about again. */
export interface Scope {
  readonly agreements: readonly string[];
  readonly facilities: readonly string[];
  readonly proceedings: readonly string[];
}

type Refs = Record<
  'agreements' | 'cohorts' | 'facilities' | 'proceedings' | 'questions' | 'sources',
  string[]
>;

/** Finds which agreements, facilities and proceedings a change touches. */
@Injectable()
export class Affected {
  constructor(private readonly pool: Pool) {}

  /** From what the records were and are: one that moved, once or to and fro, touches all it was at. */
  async by(changes: readonly Change[]): Promise<Scope> {
    const refs = await this.#refsOf(changes);
    const { rows } = await this.pool.query<Scope>(everything, [
      refs.agreements,
      refs.cohorts,
      refs.facilities,
      refs.proceedings,
      refs.questions,
      refs.sources,
    ]);
    return rows[0] ?? { agreements: [], facilities: [], proceedings: [] };
  }

  async #refsOf(changes: readonly Change[]): Promise<Refs> {
    const refs: Refs = {
      agreements: [],
      cohorts: [],
      facilities: [],
      proceedings: [],
      questions: [],
      sources: [],
    };
    const tables = changes.map(({ resource }) => getResource(resource).table);
    const { rows } = await this.pool.query<{ table: string; row: Record<string, unknown> }>(lastEntries, [
      tables,
      changes.map(({ id }) => id),
    ]);
    for (const { table, row } of rows) {
      const own = ownRef[table];
      if (own && typeof row['id'] === 'string') refs[own].push(row['id']);
      for (const [column, ref] of columns) if (typeof row[column] === 'string') refs[ref].push(row[column]);
    }
    return refs;
  }
}

const ownRef: Readonly<Record<string, keyof Refs>> = {
  agreements: 'agreements',
  cohorts: 'cohorts',
  facilities: 'facilities',
  proceedings: 'proceedings',
  questions: 'questions',
  sources: 'sources',
};

// The source of a claim is no reason to ask about everything else that it says.
const columns: readonly (readonly [string, keyof Refs])[] = [
  ['agreementId', 'agreements'],
  ['cohortId', 'cohorts'],
  ['parentId', 'cohorts'],
  ['facilityId', 'facilities'],
  ['proceedingId', 'proceedings'],
  ['questionId', 'questions'],
];

const lastEntries = `
  select changed."table", entry.row
  from unnest($1::text[], $2::uuid[]) changed ("table", id)
  cross join lateral (
    select h.before, h.after from history h
    where h."table" = changed."table" and h."recordId" = changed.id order by h.seq desc limit 50
  ) last
  cross join lateral (values (last.before), (last.after)) entry (row)
  where entry.row is not null`;

// Parameters: ids of agreements, cohorts, facilities, proceedings, questions, sources.
const everything = `
  with cited as (
    select "agreementId", null::uuid as "cohortId", null::uuid as "facilityId", null::uuid as "proceedingId"
      from agreement_events where "sourceId" = any($6)
    union all select null, "cohortId", "facilityId", null from custody_events where "sourceId" = any($6)
    union all select "agreementId", "cohortId", null, null from figures where "sourceId" = any($6)
    union all select "agreementId", "cohortId", "facilityId", "proceedingId" from statements where "sourceId" = any($6)
    union all select "agreementId", "cohortId", "facilityId", null from allegations where "sourceId" = any($6)
    union all select null, null, "facilityId", null from visits where "sourceId" = any($6)
    union all select null, null, null, "proceedingId" from proceeding_events where "sourceId" = any($6)
    union all select "agreementId", id, null, null from cohorts where "officialListId" = any($6)
  ), asked as (
    select "agreementId", "facilityId", "proceedingId" from questions where id = any($5)
  ), proceeding as (
    select unnest($4::uuid[]) as id
    union select "proceedingId" from asked where "proceedingId" is not null
    union select "proceedingId" from cited where "proceedingId" is not null
  ), cohort as (
    select unnest($2::uuid[]) as id
    union select "cohortId" from cited where "cohortId" is not null
    union select "cohortId" from proceeding_cohorts where "proceedingId" in (select id from proceeding)
  ), agreement as (
    select unnest($1::uuid[]) as id
    union select "agreementId" from cohorts where id in (select id from cohort)
    union select "agreementId" from cited where "agreementId" is not null
    union select "agreementId" from asked where "agreementId" is not null
    union select "agreementId" from proceedings where id in (select id from proceeding) and "agreementId" is not null
  ), facility as (
    select unnest($3::uuid[]) as id
    union select "facilityId" from cited where "facilityId" is not null
    union select "facilityId" from asked where "facilityId" is not null
    union select "facilityId" from proceedings where id in (select id from proceeding) and "facilityId" is not null
    -- Whoever leaves a place may do so by a line that names none.
    union select "facilityId" from custody_events where "cohortId" in (select id from cohort) and "facilityId" is not null
  )
  select
    array(select id::text from agreement) as agreements,
    array(select id::text from facility) as facilities,
    array(select id::text from proceeding) as proceedings`;
