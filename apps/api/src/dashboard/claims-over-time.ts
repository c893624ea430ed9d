import { Injectable } from '@nestjs/common';
import { figures } from '@paradero/contract/figures';
import type { Dashboard } from '@paradero/contract/views/dashboard';
import type { Actor } from '@paradero/domain/access';
import { claimsSeries } from '@paradero/domain/insights';
import sql from 'sql-template-tag';
import { RecordReader } from '../shared/records/record-reader.js';
import { at, linkOf, Links } from '../shared/slices/links.js';
import type { AgreementSlice, Figure } from '../shared/slices/slice.js';
import type { AskedDashboard } from './asked-dashboard.js';

const measure = 'TRANSFERRED';

/** What each publisher said of how many people were transferred, by the day it was published. */
@Injectable()
export class ClaimsOverTime {
  constructor(
    private readonly reader: RecordReader,
    private readonly links: Links,
  ) {}

  async draw(
    actor: Actor,
    asked: AskedDashboard,
    slices: readonly AgreementSlice[],
  ): Promise<Dashboard['claims']> {
    const slice = await this.#mostClaimed(actor, asked, slices);
    if (!slice) return { agreement: null, measure, series: [] };
    const cohorts = slice.cohorts.map(({ id }) => id);
    const where = sql`t.measure = ${measure} and (t."agreementId" = ${slice.agreement.id}::uuid or t."cohortId" = any(${cohorts}::uuid[]))`;
    const claims = await this.reader.rows(actor, figures, where, asked);
    return { agreement: linkOf(slice.agreement), measure, series: await this.#series(actor, claims, asked) };
  }

  // Without a filter the chart shows the agreement about which most has been claimed.
  async #mostClaimed(
    actor: Actor,
    asked: AskedDashboard,
    slices: readonly AgreementSlice[],
  ): Promise<AgreementSlice | undefined> {
    if (slices.length < 2) return slices[0];
    const shape = {
      select: sql`t."agreementId", t."cohortId", count(*)::int as claims`,
      where: sql`t.measure = ${measure}`,
      groupBy: sql`t."agreementId", t."cohortId"`,
    };
    const rows = await this.reader.aggregate<{
      agreementId: string | null;
      cohortId: string | null;
      claims: number;
    }>(actor, figures, shape, asked);
    const claimsAbout = ({ agreement, cohorts }: AgreementSlice) => {
      const ids = new Set(cohorts.map(({ id }) => id));
      const about = rows.filter(
        (row) => row.agreementId === agreement.id || (row.cohortId !== null && ids.has(row.cohortId)),
      );
      return about.reduce((total, { claims }) => total + claims, 0);
    };
    return slices.toSorted((one, other) => claimsAbout(other) - claimsAbout(one))[0];
  }

  async #series(
    actor: Actor,
    claims: readonly Figure[],
    asked: AskedDashboard,
  ): Promise<Dashboard['claims']['series']> {
    const sources = await this.links.sources(
      actor,
      claims.map(({ sourceId }) => sourceId),
      asked,
    );
    const publisherOf = (claim: Figure) =>
      claim.claimedById ?? at(sources, claim.sourceId)?.publisherId ?? null;
    const parties = await this.links.parties(actor, claims.map(publisherOf), asked);
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    const published = claims.map((claim) => {
      const source = at(sources, claim.sourceId);
      const days = { earliest: source?.publishedEarliest ?? null, latest: source?.publishedLatest ?? null };
      return { id: claim.id, publisherId: publisherOf(claim) ?? '', lo: claim.lo, hi: claim.hi, ...days };
    });
    const { series } = claimsSeries(published);
    return series.map(({ publisherId, points }) => ({
      publisher: at(parties, publisherId),
      points: points.flatMap(({ id, day }) => {
        const claim = byId.get(id);
        if (!claim) return [];
        return [
          {
            figureId: id,
            day,
            lo: claim.lo,
            hi: claim.hi,
            raw: claim.raw,
            source: at(sources, claim.sourceId),
          },
        ];
      }),
    }));
  }
}
