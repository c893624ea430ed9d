import { Injectable } from '@nestjs/common';
import { cohorts } from '@paradero/contract/cohorts';
import { custodyEvents } from '@paradero/contract/custody-events';
import type { CohortLedger } from '@paradero/contract/views/ledger';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import { sums } from '@paradero/domain/figures';
import { ledgerOn, type Ledger } from '@paradero/domain/ledger';
import sql from 'sql-template-tag';
import { RecordReader } from '../shared/records/record-reader.js';
import { drawnAt } from '../shared/slices/asked.js';
import { Flags } from '../shared/slices/flags.js';
import { at, linkOf, Links } from '../shared/slices/links.js';
import type { AgreementSlice, Asked, Cohort, CustodyEvent } from '../shared/slices/slice.js';
import { Slices, withParts } from '../shared/slices/slices.js';

/** The ledger of a cohort and its parts, from the same events. */
@Injectable()
export class LedgerViews {
  constructor(
    private readonly reader: RecordReader,
    private readonly slices: Slices,
    private readonly links: Links,
    private readonly flags: Flags,
  ) {}

  async ledger(actor: Actor, id: string, asked: Asked): Promise<CohortLedger> {
    const [cohort] = await this.reader.rows(actor, cohorts, sql`t.id = ${id}::uuid`, asked);
    if (!cohort) throw new DomainError('record/not-found');
    const [slice] = await this.slices.agreements(actor, asked, [cohort.agreementId]);
    if (!slice) throw new DomainError('record/not-found');
    const events = eventsOf(slice, id);
    const ledger = ledgerOn(events, asked.on);
    const parts = slice.cohorts
      .filter(({ parentId }) => parentId === id)
      .map((part) => ({ part, ledger: ledgerOn(eventsOf(slice, part.id), asked.on) }));
    return {
      ...drawnAt(asked),
      cohort: linkOf(cohort),
      ledger,
      parts: parts.map(toPart),
      partsClose:
        parts.length > 0
          ? sums(
              parts.map((each) => each.ledger.entered),
              ledger.entered,
            )
          : null,
      lines: await this.#lines(actor, slice, events, asked),
      flags: cohort.parentId === null ? await this.flags.of(actor, [slice], asked.on) : [],
    };
  }

  async #lines(
    actor: Actor,
    slice: AgreementSlice,
    events: readonly CustodyEvent[],
    asked: Asked,
  ): Promise<CohortLedger['lines']> {
    const ids = events.map(({ id }) => id);
    const lines = await this.reader.rows(actor, custodyEvents, sql`t.id = any(${ids}::uuid[])`, asked);
    const sources = await this.links.sources(
      actor,
      lines.map(({ sourceId }) => sourceId),
      asked,
    );
    const named = new Map(slice.cohorts.map((cohort) => [cohort.id, linkOf(cohort)]));
    return inOrder(lines).flatMap((event) => {
      const cohort = at(named, event.cohortId);
      return cohort ? [{ ...event, cohort, source: at(sources, event.sourceId) }] : [];
    });
  }
}

function eventsOf({ cohorts, custody }: AgreementSlice, id: string): CustodyEvent[] {
  const ids = new Set(withParts(cohorts, id).map((cohort) => cohort.id));
  return custody.filter(({ cohortId }) => ids.has(cohortId));
}

const toPart = ({ part, ledger }: { part: Cohort; ledger: Ledger }) => ({
  cohort: linkOf(part),
  partition: part.partition,
  entered: ledger.entered,
  withoutOutcome: ledger.withoutOutcome,
  byStatus: ledger.byStatus,
});

function inOrder<E extends CustodyEvent>(events: readonly E[]): E[] {
  const first = ({ occurredEarliest, occurredLatest }: E) => occurredEarliest ?? occurredLatest ?? '';
  return events.toSorted(
    (one, other) => first(one).localeCompare(first(other)) || one.id.localeCompare(other.id),
  );
}
