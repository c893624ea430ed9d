import { Injectable } from '@nestjs/common';
import { custodyEvents } from '@paradero/contract/custody-events';
import { facilities } from '@paradero/contract/facilities';
import { ledgerOn } from '@paradero/domain/ledger';
import type { FacilityDossier } from '@paradero/domain/questions/dossier';
import sql from 'sql-template-tag';
import { RecordReader } from '../records/record-reader.js';
import { ledgerColumns } from '../slices/slice.js';
import { DossierCases } from './cases.js';
import { DossierClaims, type Asking } from './claims.js';
import { grouped } from './grouped.js';
import { publishedBy } from './published.js';

interface Placed {
  readonly facilityId: string | null;
  readonly occurredLatest: string | null;
}

/** Gathers what is recorded about places of detention. */
@Injectable()
export class FacilityDossiers {
  constructor(
    private readonly reader: RecordReader,
    private readonly claims: DossierClaims,
    private readonly cases: DossierCases,
  ) {}

  async gather(asking: Asking, ids: readonly string[]): Promise<FacilityDossier[]> {
    const { actor, asked } = asking;
    const there = sql`t."facilityId" = any(${ids}::uuid[])`;
    const [found, custody, visits, allegations, proceedings] = await Promise.all([
      this.reader.columns(actor, facilities, {
        only: ['id', 'kind'],
        where: sql`t.id = any(${ids}::uuid[])`,
        clocks: { recordedAt: asked.recordedAt },
      }),
      this.#custodyOf(asking, ids),
      this.claims.visits(asking, there),
      this.claims.allegations(asking, there),
      this.cases.cases(asking, there),
    ]);
    const sources = await this.claims.sources(
      asking,
      [...custody, ...allegations, ...visits].map(({ sourceId }) => sourceId),
    );
    const said = publishedBy(asked.on, sources);
    const at = <T extends { facilityId: string | null }>(rows: readonly T[]) =>
      grouped(rows, ({ facilityId }) => [facilityId]);
    const [visitsAt, allegationsAt, proceedingsAt] = [
      at(visits.filter(said)),
      at(allegations.filter(said)),
      at(proceedings),
    ];
    const placedAt = at(custody);
    const ofCohort = grouped(custody, ({ cohortId }) => [cohortId]);
    return found.map((facility) => {
      const cohorts = [...new Set(placedAt(facility.id).map(({ cohortId }) => cohortId))];
      // Whoever was brought there leaves by a line that may name no place, so a cohort's whole ledger counts.
      const lines = cohorts
        .map(ofCohort)
        .filter((ledger) => lastPlace(ledger) === facility.id)
        .flat();
      return {
        facility,
        custody: lines,
        held: ledgerOn(lines, asked.on).held,
        visits: visitsAt(facility.id),
        allegations: allegationsAt(facility.id),
        proceedings: proceedingsAt(facility.id),
        sources,
      };
    });
  }

  #custodyOf({ actor, asked }: Asking, ids: readonly string[]) {
    return this.reader.columns(actor, custodyEvents, {
      only: ledgerColumns,
      where: sql`t."voidedAt" is null and t."cohortId" in (
        select placed."cohortId" from custody_events placed where placed."facilityId" = any(${ids}::uuid[]))`,
      clocks: asked,
    });
  }
}

/** The place named last in a ledger; lines on a day not known come first. */
function lastPlace(lines: readonly Placed[]): string | null {
  const named = lines.filter(({ facilityId }) => facilityId !== null);
  const day = ({ occurredLatest }: Placed) => occurredLatest ?? '';
  return named.toSorted((one, other) => (day(one) < day(other) ? -1 : 1)).at(-1)?.facilityId ?? null;
}
