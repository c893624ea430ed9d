import { Injectable } from '@nestjs/common';
import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreements } from '@paradero/contract/agreements';
import { cohorts } from '@paradero/contract/cohorts';
import { custodyEvents } from '@paradero/contract/custody-events';
import type { Clocks } from '@paradero/contract/list-query';
import { sources } from '@paradero/contract/sources';
import type { Actor } from '@paradero/domain/access';
import type { Day } from '@paradero/domain/day';
import { ledgerOn } from '@paradero/domain/ledger';
import { termWindows } from '@paradero/domain/terms';
import sql, { type Sql } from 'sql-template-tag';
import { RecordReader } from '../records/record-reader.js';
import { relation } from '../records/relation.js';
import { ledgerColumns, type AgreementSlice, type Asked, type Cohort, type CustodyEvent } from './slice.js';
import { transfersOf } from './transfers.js';

/** Loads the part of the record that the engines work on. */
@Injectable()
export class Slices {
  constructor(private readonly reader: RecordReader) {}

  /** Every agreement within reach, or those named; five statements however many there are. */
  async agreements(actor: Actor, asked: Asked, ids?: readonly string[]): Promise<AgreementSlice[]> {
    const of = (column: Sql) => (ids ? sql`${column} = any(${ids}::uuid[])` : sql`true`);
    const [found, chain, groups, terms] = await Promise.all([
      this.reader.rows(actor, agreements, of(sql`t.id`), asked),
      this.reader.rows(actor, agreementEvents, of(sql`t."agreementId"`), asked),
      this.reader.rows(actor, cohorts, of(sql`t."agreementId"`), asked),
      this.#knownTermSources(actor, asked),
    ]);
    const custody = await this.custodyOf(
      actor,
      asked,
      groups.map(({ id }) => id),
    );
    return found.map((agreement) => {
      const cohortsHere = groups.filter(({ agreementId }) => agreementId === agreement.id);
      const ids = new Set(cohortsHere.map(({ id }) => id));
      return sliceOf(asked.on, {
        agreement:
          terms === undefined || terms.has(agreement.termSourceId) ? agreement : { ...agreement, ...untold },
        chain: chain.filter(({ agreementId }) => agreementId === agreement.id),
        cohorts: cohortsHere,
        custody: custody.filter(({ cohortId }) => ids.has(cohortId)),
      });
    });
  }

  /** The lines of the ledger of some cohorts, voided ones left out. */
  async custodyOf(actor: Actor, asked: Clocks, cohortIds: readonly string[]): Promise<CustodyEvent[]> {
    const where = sql`t."cohortId" = any(${cohortIds}::uuid[]) and t."voidedAt" is null`;
    return this.reader.columns(actor, custodyEvents, { only: ledgerColumns, where, clocks: asked });
  }

  // A term is known when its source is; undefined when the view is not limited to what was known.
  async #knownTermSources(actor: Actor, asked: Asked): Promise<ReadonlySet<string | null> | undefined> {
    if (asked.knownAt === undefined) return undefined;
    const used = sql`t.id in (select a."termSourceId" from ${relation('agreements', asked)} a)`;
    const known = await this.reader.rows(actor, sources, used, asked);
    return new Set(known.map(({ id }) => id));
  }
}

const untold = {
  termType: 'UNKNOWN',
  termDuration: null,
  termAnchor: null,
  termAnchorEventId: null,
  termEnd: null,
  termEndEarliest: null,
  termEndLatest: null,
} as const;

type Loaded = Pick<AgreementSlice, 'agreement' | 'cohorts' | 'custody'> & {
  /** Voided events too: a term that runs from one says so. */
  chain: AgreementSlice['events'];
};

function sliceOf(on: Day, { chain, ...loaded }: Loaded): AgreementSlice {
  const { agreement, cohorts, custody } = loaded;
  return {
    ...loaded,
    events: chain.filter(({ voidedAt }) => voidedAt === null),
    windows: termWindows(agreement, chain, transfersOf(cohorts, custody), on),
    ledger: ledgerOn(custody, on),
  };
}

/** A cohort and every part of it, however deep. */
export function withParts(cohorts: readonly Cohort[], id: string): Cohort[] {
  const ids = new Set([id]);
  // A set takes what is added while it is gone through, and a part once only.
  for (const above of ids) for (const part of cohorts) if (part.parentId === above) ids.add(part.id);
  return cohorts.filter((cohort) => ids.has(cohort.id));
}
