import { Injectable } from '@nestjs/common';
import { agreements } from '@paradero/contract/agreements';
import { cohorts } from '@paradero/contract/cohorts';
import { figures } from '@paradero/contract/figures';
import type { CohortCounts } from '@paradero/contract/views/counts';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import { reconcile } from '@paradero/domain/figures';
import { whyApart } from '@paradero/domain/figures/nearby';
import sql from 'sql-template-tag';
import { RecordReader } from '../records/record-reader.js';
import { drawnAt } from './asked.js';
import { Choices } from './choices.js';
import { ledgerSumsView, originsView, statedSumsView, whyView } from './count-groups.js';
import { at, linkOf, Links } from './links.js';
import type { Asked, Cohort, Figure } from './slice.js';
import { Slices, withParts } from './slices.js';

/** Claims about numbers: grouped by what they count, with who says so, what conflicts and which sums close. */
@Injectable()
export class Counts {
  constructor(
    private readonly reader: RecordReader,
    private readonly slices: Slices,
    private readonly links: Links,
    private readonly choices: Choices,
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
    const sources = await this.links.sources(
      actor,
      claims.map(({ sourceId }) => sourceId),
      asked,
    );
    const originOf = (claim: Figure) => at(sources, claim.sourceId)?.originId ?? null;
    const groups = reconcile(claims.map((claim) => ({ ...claim, originId: originOf(claim) })));
    const chosen = claims.filter((claim) => claim.chosen).map(({ id }) => id);
    const described = await this.#described(actor, { claims, sources, family, chosen }, asked);
    const byKey = new Map(groups.map((group) => [group.key, group]));
    const why = whyApart(groups);
    return {
      ...drawnAt(asked),
      groups: groups.map((group) => ({
        ...group,
        origins: originsView(group, described.parties),
        whyApart: whyView(why.get(group.key), byKey),
        claims: group.claims.flatMap(({ id }) => at(described.claims, id) ?? []),
      })),
      sums: [
        ...statedSumsView(groups, family, new Set(chosen)),
        ...ledgerSumsView(family, custody, asked.on),
      ],
    };
  }

  async #described(actor: Actor, { claims, sources, family, chosen }: Described, asked: Asked) {
    const originOf = (claim: Figure) => at(sources, claim.sourceId)?.originId ?? null;
    const named = claims.flatMap((claim) => [claim.claimedById, originOf(claim)]);
    const [parties, choices] = await Promise.all([
      this.links.parties(actor, named, asked),
      this.choices.of(actor, chosen, asked),
    ]);
    const cohortLinks = new Map(family.map((cohort) => [cohort.id, linkOf(cohort)]));
    const full = claims.map((claim) => ({
      ...claim,
      cohort: at(cohortLinks, claim.cohortId),
      claimedBy: at(parties, claim.claimedById),
      origin: at(parties, originOf(claim)),
      choice: at(choices, claim.id),
      source: at(sources, claim.sourceId),
    }));
    return { parties, claims: new Map(full.map((claim) => [claim.id, claim])) };
  }
}

interface Described {
  claims: readonly Figure[];
  sources: Awaited<ReturnType<Links['sources']>>;
  family: readonly Cohort[];
  chosen: readonly string[];
}
