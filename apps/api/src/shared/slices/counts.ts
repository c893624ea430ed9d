import { Injectable } from '@nestjs/common';
import { agreements } from '@paradero/contract/agreements';
import { cohorts } from '@paradero/contract/cohorts';
import { figures } from '@paradero/contract/figures';
import type { CohortCounts } from '@paradero/contract/views/counts';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import { reconcile, sums } from '@paradero/domain/figures';
import { ledgerOn } from '@paradero/domain/ledger';
import sql from 'sql-template-tag';
import { RecordReader } from '../records/record-reader.js';
import { drawnAt } from './asked.js';
import { at, linkOf, Links } from './links.js';
import type { Asked, Cohort, CustodyEvent, Figure } from './slice.js';
import { Slices, withParts } from './slices.js';

/** Claims about numbers: grouped by what they count, with who says so, what conflicts and which sums close. */
@Injectable()
export class Counts {
  constructor(
    private readonly reader: RecordReader,
    private readonly slices: Slices,
    private readonly links: Links,
  ) {}

  /** Every claim about a cohort or a part of it. */
  async ofCohort(actor: Actor, id: string, asked: Asked): Promise<CohortCounts> {
    const [cohort] = await this.reader.rows(actor, cohorts, sql`t.id = ${id}::uuid`, asked);
    if (!cohort) throw new DomainError('record/not-found');
    const family = await this.reader.rows(
      actor,
      cohorts,
      sql`t."agreementId" = ${cohort.agreementId}::uuid`,
      asked,
    );
    const parts = withParts(family, id);
    const claims = await this.reader.rows(
      actor,
      figures,
      sql`t."cohortId" = any(${parts.map((part) => part.id)}::uuid[])`,
      asked,
    );
    return this.#view(actor, claims, parts, asked);
  }

  /** Every claim about an agreement or one of its cohorts, money and quota included. */
  async ofAgreement(actor: Actor, id: string, asked: Asked): Promise<CohortCounts> {
    const [agreement] = await this.reader.rows(actor, agreements, sql`t.id = ${id}::uuid`, asked);
    if (!agreement) throw new DomainError('record/not-found');
    const family = await this.reader.rows(actor, cohorts, sql`t."agreementId" = ${id}::uuid`, asked);
    const where = sql`t."agreementId" = ${id}::uuid or t."cohortId" = any(${family.map((cohort) => cohort.id)}::uuid[])`;
    return this.#view(actor, await this.reader.rows(actor, figures, where, asked), family, asked);
  }

  async #view(
    actor: Actor,
    claims: readonly Figure[],
    family: readonly Cohort[],
    asked: Asked,
  ): Promise<CohortCounts> {
    const custody = await this.slices.custodyOf(
      actor,
      asked,
      family.map(({ id }) => id),
    );
    return {
      ...drawnAt(asked),
      groups: await this.#groups(actor, claims, family, asked),
      sums: sumsOf(family, custody, asked.on),
    };
  }

  async #groups(
    actor: Actor,
    claims: readonly Figure[],
    family: readonly Cohort[],
    asked: Asked,
  ): Promise<CohortCounts['groups']> {
    const sources = await this.links.sources(
      actor,
      claims.map(({ sourceId }) => sourceId),
      asked,
    );
    const originOf = (claim: Figure) => at(sources, claim.sourceId)?.originId ?? null;
    const parties = await this.links.parties(
      actor,
      claims.flatMap((claim) => [claim.claimedById, originOf(claim)]),
      asked,
    );
    const cohortLinks = new Map(family.map((cohort) => [cohort.id, linkOf(cohort)]));
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    const groups = reconcile(claims.map((claim) => ({ ...claim, originId: originOf(claim) })));
    return groups.map(({ claims: members, ...group }) => ({
      ...group,
      claims: members.flatMap(({ id }) => {
        const claim = byId.get(id);
        if (!claim) return [];
        const claimedBy = at(parties, claim.claimedById);
        return [
          {
            ...claim,
            cohort: at(cohortLinks, claim.cohortId),
            claimedBy,
            origin: at(parties, originOf(claim)),
            source: at(sources, claim.sourceId),
          },
        ];
      }),
    }));
  }
}

// What the ledger received in the parts, against what it received in the whole, for each cohort that has parts.
function sumsOf(
  family: readonly Cohort[],
  custody: readonly CustodyEvent[],
  on: string,
): CohortCounts['sums'] {
  const entered = (id: string) => {
    const ids = new Set(withParts(family, id).map((part) => part.id));
    return ledgerOn(
      custody.filter(({ cohortId }) => ids.has(cohortId)),
      on,
    ).entered;
  };
  return family.flatMap((cohort) => {
    const parts = family.filter(({ parentId }) => parentId === cohort.id);
    if (parts.length === 0) return [];
    const values = parts.map((part) => ({ label: part.name, labelEs: part.nameEs, value: entered(part.id) }));
    const check = sums(
      values.map(({ value }) => value),
      entered(cohort.id),
    );
    return [{ ...check, parts: values, totalLabel: cohort.name, totalLabelEs: cohort.nameEs }];
  });
}
