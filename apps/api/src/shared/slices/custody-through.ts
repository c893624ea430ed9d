import { Injectable } from '@nestjs/common';
import { proceedingCohorts } from '@paradero/contract/proceeding-cohorts';
import { proceedingEvents } from '@paradero/contract/proceeding-events';
import { proceedings } from '@paradero/contract/proceedings';
import type { CustodyThrough } from '@paradero/contract/views/custody';
import type { Actor } from '@paradero/domain/access';
import { addDays, type Day } from '@paradero/domain/day';
import { changeDays, custodyThroughTime, thinned } from '@paradero/domain/ledger';
import { courtOrders } from '@paradero/domain/ledger/orders';
import sql from 'sql-template-tag';
import { RecordReader } from '../records/record-reader.js';
import { at, linkOf, Links } from './links.js';
import type { AgreementSlice, Asked, CustodyEvent } from './slice.js';

/** Days between which custody is drawn; from the first change to the day of the view when not given. */
interface Period {
  readonly from?: Day;
  readonly to?: Day;
}

/** The days a chart of custody draws, with what is certain and what is not on each of them. */
export function custodyOver(
  events: readonly CustodyEvent[],
  { on, from, to }: Asked & Period,
): CustodyThrough['points'] {
  const last = to !== undefined && to < on ? to : on;
  const changes = changeDays(events).filter((day) => day <= last && (from === undefined || day >= from));
  const first = from ?? (changes[0] === undefined ? undefined : addDays(changes[0], -1));
  const days = [...new Set([...(first === undefined ? [] : [first]), ...changes, last])].toSorted();
  return events.length === 0 ? [] : custodyThroughTime(events, thinned(days, mostPoints));
}

// As many as a chart can show apart; a year of daily changes is drawn every other day.
const mostPoints = 240;

/** Some cohorts of an agreement, and what is asked of them. */
interface Drawn {
  slice: AgreementSlice;
  events: readonly CustodyEvent[];
  /** The cohorts drawn and those they are a part of; null for everybody under the agreement. */
  cohortIds: ReadonlySet<string> | null;
}

/** Draws custody through time with the ends of the term and the court orders that cover the people drawn. */
@Injectable()
export class CustodyThroughTime {
  constructor(
    private readonly reader: RecordReader,
    private readonly links: Links,
  ) {}

  async draw(actor: Actor, asked: Asked & Period, drawn: Drawn): Promise<CustodyThrough> {
    return {
      points: custodyOver(drawn.events, asked),
      termEnds: termEndsOf(drawn),
      orders: await this.#orders(actor, asked, drawn),
    };
  }

  async #orders(actor: Actor, asked: Asked, { slice, cohortIds }: Drawn): Promise<CustodyThrough['orders']> {
    const ids = cohortIds ? [...cohortIds] : slice.cohorts.map(({ id }) => id);
    const covers = await this.reader.rows(
      actor,
      proceedingCohorts,
      sql`t."cohortId" = any(${ids}::uuid[])`,
      asked,
    );
    const cases = covers.map(({ proceedingId }) => proceedingId);
    const about = cohortIds ? sql`false` : sql`t."agreementId" = ${slice.agreement.id}::uuid`;
    const found = await this.reader.rows(
      actor,
      proceedings,
      sql`t.id = any(${cases}::uuid[]) or ${about}`,
      asked,
    );
    const where = sql`t."proceedingId" = any(${found.map(({ id }) => id)}::uuid[]) and t."voidedAt" is null`;
    const events = await this.reader.rows(actor, proceedingEvents, where, asked);
    const orders = courtOrders(events, asked.on);
    const sourceOf = new Map(events.map(({ id, sourceId }) => [id, sourceId]));
    const sources = await this.links.sources(actor, [...sourceOf.values()], asked);
    const named = new Map(
      found.map(({ id, caption, captionEs }) => [id, { id, title: caption, titleEs: captionEs }]),
    );
    return orders.flatMap(({ proceedingId, ...order }) => {
      const proceeding = at(named, proceedingId);
      return proceeding ? [{ ...order, proceeding, source: at(sources, at(sourceOf, order.eventId)) }] : [];
    });
  }
}

/** When the term ends for these people: windows of their own transfer, and those that run for everybody. */
function termEndsOf({ slice, cohortIds }: Drawn): CustodyThrough['termEnds'] {
  const named = new Map(slice.cohorts.map((cohort) => [cohort.id, linkOf(cohort)]));
  return slice.windows.flatMap(({ anchor, earliest, latest }) => {
    const isTheirs = anchor.cohortId === null || cohortIds === null || cohortIds.has(anchor.cohortId);
    if (!isTheirs || (earliest === null && latest === null)) return [];
    const cohort = at(named, anchor.cohortId);
    return [
      { agreement: linkOf(slice.agreement), anchor: anchor.kind ?? 'UNKNOWN', cohort, earliest, latest },
    ];
  });
}
