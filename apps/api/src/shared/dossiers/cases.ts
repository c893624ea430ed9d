import { Injectable } from '@nestjs/common';
import { proceedingCohorts } from '@paradero/contract/proceeding-cohorts';
import { proceedingEvents } from '@paradero/contract/proceeding-events';
import { proceedings } from '@paradero/contract/proceedings';
import type { DossierProceeding } from '@paradero/domain/questions/dossier';
import { isLive } from '@paradero/domain/questions/rules/live';
import sql, { type Sql } from 'sql-template-tag';
import { RecordReader } from '../records/record-reader.js';
import type { Asking } from './claims.js';
import { grouped } from './grouped.js';

const eventColumns = [
  ...(['id', 'proceedingId', 'type', 'occurredEarliest', 'occurredLatest', 'localTime', 'zone'] as const),
  ...(['sourceId', 'verification', 'voidedAt'] as const),
] as const;
const caseColumns = ['id', 'kind', 'state', 'forumId', 'agreementId', 'facilityId'] as const;

/** Reads proceedings with their events and the cohorts they cover. */
@Injectable()
export class DossierCases {
  constructor(private readonly reader: RecordReader) {}

  async cases({ actor, asked }: Asking, where: Sql): Promise<DossierProceeding[]> {
    const clocks = { recordedAt: asked.recordedAt };
    const found = await this.reader.columns(actor, proceedings, { only: caseColumns, where, clocks });
    const within = sql`t."proceedingId" = any(${found.map(({ id }) => id)}::uuid[])`;
    const [events, covered] = await Promise.all([
      this.reader.columns(actor, proceedingEvents, { only: eventColumns, where: within, clocks: asked }),
      this.reader.columns(actor, proceedingCohorts, {
        only: ['proceedingId', 'cohortId'],
        where: within,
        clocks,
      }),
    ]);
    const eventsOf = grouped(
      events.filter((event) => event.voidedAt === null && isLive(event)),
      ({ proceedingId }) => [proceedingId],
    );
    return found.map((proceeding) => ({
      ...proceeding,
      events: eventsOf(proceeding.id),
      cohortIds: covered
        .filter(({ proceedingId }) => proceedingId === proceeding.id)
        .map(({ cohortId }) => cohortId),
    }));
  }
}
