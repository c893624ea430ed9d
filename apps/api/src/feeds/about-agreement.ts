import { cohorts } from '@paradero/contract/cohorts';
import { inquiries } from '@paradero/contract/inquiries';
import { proceedingCohorts } from '@paradero/contract/proceeding-cohorts';
import { proceedings } from '@paradero/contract/proceedings';
import { questions } from '@paradero/contract/questions';
import { statements } from '@paradero/contract/statements';
import type { Resource } from '@paradero/contract/resource';
import type { Actor } from '@paradero/domain/access';
import sql, { type Sql } from 'sql-template-tag';
import { reachable } from '../shared/records/reachable.js';

/**
 * The condition on a deadline `t` that it is about an agreement: about itself, about its proceedings and those of
 * its cohorts, about questions and statements of any of these, or about inquiries of such a question. Whatever lies
 * between is within the reader's reach.
 */
export function aboutAgreement(reader: Actor, id: string): Sql {
  const within = (resource: Resource) => reachable(reader, resource, {});
  const ours = sql`x."agreementId" = ${id}::uuid`;
  const groups = sql`select x.id from ${within(cohorts)} x where ${ours}`;
  const covered = sql`select x."proceedingId" from ${within(proceedingCohorts)} x where x."cohortId" in (${groups})`;
  const cases = sql`select x.id from ${within(proceedings)} x where ${ours} or x.id in (${covered})`;
  const isOurs = sql`${ours} or x."cohortId" in (${groups}) or x."proceedingId" in (${cases})`;
  const asked = sql`select x.id from ${within(questions)} x where ${isOurs}`;
  const sent = sql`select x.id from ${within(inquiries)} x where x."questionId" in (${asked})`;
  const said = sql`select x.id from ${within(statements)} x where ${isOurs}`;
  return sql`(t."agreementId" = ${id}::uuid or t."proceedingId" in (${cases}) or t."questionId" in (${asked})
    or t."inquiryId" in (${sent}) or t."statementId" in (${said}))`;
}

/** The agreement that a deadline `t` names, itself or by what it is about; null when that is out of reach. */
export function agreementOf(reader: Actor): Sql {
  const named = (resource: Resource, isIt: Sql) =>
    sql`(select x."agreementId" from ${reachable(reader, resource, {})} x where ${isIt})`;
  const asked = sql`coalesce(t."questionId",
    (select i."questionId" from ${reachable(reader, inquiries, {})} i where i.id = t."inquiryId"))`;
  return sql`coalesce(t."agreementId", ${named(proceedings, sql`x.id = t."proceedingId"`)},
    ${named(questions, sql`x.id = ${asked}`)}, ${named(statements, sql`x.id = t."statementId"`)})`;
}
