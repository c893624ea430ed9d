import { Injectable } from '@nestjs/common';
import { agreementParties } from '@paradero/contract/agreement-parties';
import { parties } from '@paradero/contract/parties';
import { questions } from '@paradero/contract/questions';
import type {
  AgreementDossier,
  FacilityDossier,
  DossierFigure,
  ProceedingDossier,
} from '@paradero/domain/questions/dossier';
import sql from 'sql-template-tag';
import { RecordReader } from '../records/record-reader.js';
import type { AgreementSlice } from '../slices/slice.js';
import { Slices } from '../slices/slices.js';
import { DossierCases } from './cases.js';
import { DossierClaims, type Asking } from './claims.js';
import { FacilityDossiers } from './facilities.js';
import { grouped } from './grouped.js';
import { happenedBy, publishedBy } from './published.js';

/** Gathers what is recorded about an agreement, a facility or a proceeding, as far as an actor and the clocks reach. */
@Injectable()
export class Dossiers {
  constructor(
    private readonly reader: RecordReader,
    private readonly slices: Slices,
    private readonly claims: DossierClaims,
    private readonly cases: DossierCases,
    private readonly ofFacilities: FacilityDossiers,
  ) {}

  /** Agreements by id; a fixed number of statements however many there are. */
  async agreements(asking: Asking, ids: readonly string[]): Promise<AgreementDossier[]> {
    const slices = await this.slices.agreements(asking.actor, asking.asked, ids);
    const rest = await this.#aboutAgreements(asking, slices);
    return slices.map((slice) => {
      const { id } = slice.agreement;
      const cohortIds = slice.cohorts.map((cohort) => cohort.id);
      return {
        ...slice,
        parties: rest.parties(id),
        events: slice.events
          .filter(rest.said)
          .filter(happenedBy(asking.asked.on))
          .map((event) => ({ ...event, localTime: null, zone: null })),
        figures: amongst(rest.figures, id, cohortIds),
        statements: amongst(rest.statements, id, cohortIds),
        allegations: amongst(rest.allegations, id, cohortIds),
        proceedings: amongst(rest.proceedings, id, cohortIds),
        deadlines: rest.deadlines(id),
        inquiries: rest.inquiries(id),
        sources: rest.sources,
      };
    });
  }

  /** Facilities by id. */
  facilities(asking: Asking, ids: readonly string[]): Promise<FacilityDossier[]> {
    return this.ofFacilities.gather(asking, ids);
  }

  /** Proceedings by id. */
  async proceedings(asking: Asking, ids: readonly string[]): Promise<ProceedingDossier[]> {
    const found = await this.#casesBy(asking, ids);
    const asked = await this.reader.columns(asking.actor, questions, {
      only: ['id', 'proceedingId'],
      where: sql`t."proceedingId" = any(${ids}::uuid[]) and t."agreementId" is null`,
      clocks: asking.asked,
    });
    const questionIds = asked.map(({ id }) => id);
    const inquiries = await this.claims.inquiries(asking, sql`t."questionId" = any(${questionIds}::uuid[])`);
    const deadlines = await this.claims.deadlines(
      asking,
      sql`t."proceedingId" = any(${ids}::uuid[]) or t."inquiryId" = any(${inquiries.map(({ id }) => id)}::uuid[])`,
    );
    const proceedingOf = new Map(asked.map(({ id, proceedingId }) => [id, proceedingId]));
    const inquiriesOf = grouped(inquiries, ({ questionId }) => [proceedingOf.get(questionId)]);
    const deadlinesOf = grouped(deadlines, ({ proceedingId, inquiryId }) => {
      const inquiry = inquiries.find(({ id }) => id === inquiryId);
      return [proceedingId, inquiry && proceedingOf.get(inquiry.questionId)];
    });
    return found.map((proceeding) => ({
      proceeding,
      deadlines: deadlinesOf(proceeding.id),
      inquiries: inquiriesOf(proceeding.id),
    }));
  }

  async #casesBy(asking: Asking, ids: readonly string[]) {
    const found = await this.cases.cases(asking, sql`t.id = any(${ids}::uuid[])`);
    const events = found.flatMap((proceeding) => proceeding.events);
    const sources = await this.claims.sources(
      asking,
      events.map(({ sourceId }) => sourceId),
    );
    const said = publishedBy(asking.asked.on, sources);
    return found.map((proceeding) => ({
      ...proceeding,
      events: proceeding.events.filter(said).filter(happenedBy(asking.asked.on)),
    }));
  }

  async #aboutAgreements(asking: Asking, slices: readonly AgreementSlice[]) {
    const ids = slices.map(({ agreement }) => agreement.id);
    const cohortIds = slices.flatMap(({ cohorts }) => cohorts.map(({ id }) => id));
    const about = sql`t."agreementId" = any(${ids}::uuid[]) or t."cohortId" = any(${cohortIds}::uuid[])`;
    const covering = sql`t."agreementId" = any(${ids}::uuid[]) or t.id in (
      select covered."proceedingId" from proceeding_cohorts covered where covered."cohortId" = any(${cohortIds}::uuid[]))`;
    const [figures, statements, allegations, proceedings, among, due] = await Promise.all([
      this.claims.figures(asking, about),
      this.claims.statements(asking, about),
      this.claims.allegations(asking, about),
      this.cases.cases(asking, covering),
      this.#parties(asking, ids),
      this.#due(asking, ids),
    ]);
    const cited = [
      ...[figures, statements, allegations, due.found].flat(),
      ...slices.flatMap(({ events, custody }) => [...events, ...custody]),
      ...proceedings.flatMap(({ events }) => events),
    ];
    const sources = await this.claims.sources(asking, [
      ...cited.map(({ sourceId }) => sourceId),
      ...slices.flatMap(({ cohorts }) => cohorts.flatMap(({ officialListId }) => officialListId ?? [])),
    ]);
    const said = publishedBy(asking.asked.on, sources);
    const withOrigin = figures.filter(said).map((claim): DossierFigure => {
      return { ...claim, originId: sources.get(claim.sourceId)?.originId ?? null };
    });
    const keys = (claim: { agreementId: string | null; cohortId: string | null }) => [
      claim.agreementId,
      claim.cohortId,
    ];
    return {
      sources,
      said,
      figures: grouped(withOrigin, keys),
      statements: grouped(statements.filter(said), keys),
      allegations: grouped(allegations.filter(said), keys),
      proceedings: grouped(
        proceedings.map((proceeding) => ({
          ...proceeding,
          events: proceeding.events.filter(said).filter(happenedBy(asking.asked.on)),
        })),
        ({ agreementId, cohortIds: covered }) => [agreementId, ...covered],
      ),
      parties: among,
      inquiries: grouped(due.found.filter(said), due.inquiryKeys),
      deadlines: due.deadlines,
    };
  }

  async #parties({ actor, asked }: Asking, ids: readonly string[]) {
    const clocks = { recordedAt: asked.recordedAt };
    const found = await this.reader.columns(actor, agreementParties, {
      only: ['agreementId', 'partyId', 'role'],
      where: sql`t."agreementId" = any(${ids}::uuid[])`,
      clocks,
    });
    const named = await this.reader.columns(actor, parties, {
      only: ['id', 'country'],
      where: sql`t.id = any(${found.map(({ partyId }) => partyId)}::uuid[])`,
      clocks,
    });
    const countries = new Map(named.map(({ id, country }) => [id, country]));
    return grouped(
      found.map((party) => ({ ...party, country: countries.get(party.partyId) ?? null })),
      ({ agreementId }) => [agreementId],
    );
  }

  // What is due about an agreement, or about what was asked or said about it.
  async #due(asking: Asking, ids: readonly string[]) {
    const asked = await this.reader.columns(asking.actor, questions, {
      only: ['id', 'agreementId'],
      where: sql`t."agreementId" = any(${ids}::uuid[])`,
      clocks: asking.asked,
    });
    const questionIds = asked.map(({ id }) => id);
    const inquiries = await this.claims.inquiries(asking, sql`t."questionId" = any(${questionIds}::uuid[])`);
    const deadlines = await this.claims.deadlines(
      asking,
      sql`t."agreementId" = any(${ids}::uuid[]) or t."questionId" = any(${questionIds}::uuid[])
        or t."inquiryId" = any(${inquiries.map(({ id }) => id)}::uuid[])`,
    );
    const agreementOf = new Map(asked.map(({ id, agreementId }) => [id, agreementId]));
    const questionOf = new Map(inquiries.map(({ id, questionId }) => [id, questionId]));
    return {
      found: inquiries,
      inquiryKeys: ({ questionId }: { questionId: string }) => [agreementOf.get(questionId)],
      deadlines: grouped(deadlines, ({ agreementId, questionId, inquiryId }) => [
        agreementId,
        agreementOf.get(questionId ?? questionOf.get(inquiryId ?? '') ?? ''),
      ]),
    };
  }
}

/** What stands under an agreement or one of its cohorts, each once. */
function amongst<T>(group: (key: string) => readonly T[], id: string, cohortIds: readonly string[]): T[] {
  return [...new Set([id, ...cohortIds].flatMap((key) => group(key)))];
}
