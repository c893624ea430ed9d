import { Injectable } from '@nestjs/common';
import { Pool } from '../shared/pool.js';
import type { Scope } from './affected.js';

/** Finds the agreements, facilities and proceedings about which something restricted is recorded. */
@Injectable()
export class Restricted {
  constructor(private readonly pool: Pool) {}

  async among({ agreements, facilities, proceedings }: Scope): Promise<Scope> {
    const { rows } = await this.pool.query<Scope>(secretive, [agreements, facilities, proceedings]);
    return rows[0] ?? { agreements: [], facilities: [], proceedings: [] };
  }
}

// A table at a time and each by an index: what is asked about many agreements must not read the whole record.
const byAgreement = (table: string) =>
  `select r."agreementId" as id from ${table} r where r.level = 'restricted' and r."agreementId" = any($1::uuid[])`;
const byCohort = (table: string) =>
  `select cohort."agreementId" from ${table} r join cohort on cohort.id = r."cohortId" where r.level = 'restricted'`;
const byFacility = (table: string) =>
  `select r."facilityId" as id from ${table} r where r.level = 'restricted' and r."facilityId" = any($2::uuid[])`;
const byProceeding = (table: string) =>
  `select r."proceedingId" as id from ${table} r where r.level = 'restricted' and r."proceedingId" = any($3::uuid[])`;
const itself = (table: string, ids: string) =>
  `select r.id from ${table} r where r.level = 'restricted' and r.id = any(${ids}::uuid[])`;
const together = (...parts: readonly string[]) =>
  `array(select id::text from (${parts.join(' union ')}) found)`;

const secretive = `
  with cohort as (
    select id, "agreementId" from cohorts where "agreementId" = any($1::uuid[])
  ), covered as (
    select p.id, p."agreementId" from proceedings p where p."agreementId" = any($1::uuid[])
    union
    select c."proceedingId", cohort."agreementId" from proceeding_cohorts c join cohort on cohort.id = c."cohortId"
  )
  select
    ${together(
      itself('agreements', '$1'),
      ...['agreement_events', 'agreement_parties', 'cohorts', 'figures', 'statements', 'allegations'].map(
        byAgreement,
      ),
      ...['deadlines', 'questions', 'proceedings'].map(byAgreement),
      ...['custody_events', 'figures', 'statements', 'allegations', 'proceeding_cohorts'].map(byCohort),
      `select covered."agreementId" from proceeding_events r join covered on covered.id = r."proceedingId"
       where r.level = 'restricted'`,
      `select covered."agreementId" from proceedings r join covered on covered.id = r.id where r.level = 'restricted'`,
      `select q."agreementId" from inquiries r join questions q on q.id = r."questionId"
       where r.level = 'restricted' and q."agreementId" = any($1::uuid[])`,
      `select q."agreementId" from deadlines r join questions q on q.id = r."questionId"
       where r.level = 'restricted' and q."agreementId" = any($1::uuid[])`,
    )} as agreements,
    ${together(
      itself('facilities', '$2'),
      ...['custody_events', 'visits', 'allegations', 'proceedings'].map(byFacility),
    )} as facilities,
    ${together(
      itself('proceedings', '$3'),
      ...['proceeding_events', 'deadlines', 'questions'].map(byProceeding),
      `select q."proceedingId" from inquiries r join questions q on q.id = r."questionId"
       where r.level = 'restricted' and q."proceedingId" = any($3::uuid[])`,
    )} as proceedings`;
