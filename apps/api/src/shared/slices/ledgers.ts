import { Injectable } from '@nestjs/common';
import { cohorts } from '@paradero/contract/cohorts';
import { custodyEvents } from '@paradero/contract/custody-events';
import type { AgreementLedger, CohortLedger } from '@paradero/contract/views/ledger';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import { ledgerOn, type Ledger } from '@paradero/domain/ledger';
import { divisionsOf, remainderOf } from '@paradero/domain/ledger/remainder';
import sql from 'sql-template-tag';
import { RecordReader } from '../records/record-reader.js';
import { drawnAt } from './asked.js';
import { CustodyThroughTime } from './custody-through.js';
import { Flags } from './flags.js';
import { at, linkOf, Links } from './links.js';
import type { AgreementSlice, Asked, Cohort, CustodyEvent } from './slice.js';
import { Slices, withParts } from './slices.js';

type Lines = CohortLedger['lines'];
type View = Omit<CohortLedger, 'cohort' | 'flags'>;

/** Some people of an agreement: their lines, the cohorts they are divided into, and whether that is all of them. */
interface Divided {
  slice: AgreementSlice;
  events: readonly CustodyEvent[];
  children: readonly Cohort[];
  exhaustive: boolean | null;
  /** Null for everybody under the agreement. */
  cohortId: string | null;
}

/** The ledger of a cohort or of an agreement and of its parts, from the same events. */
@Injectable()
export class Ledgers {
  constructor(
    private readonly reader: RecordReader,
    private readonly slices: Slices,
    private readonly links: Links,
    private readonly flags: Flags,
    private readonly through: CustodyThroughTime,
  ) {}

  async ofCohort(actor: Actor, id: string, asked: Asked): Promise<CohortLedger> {
    const [cohort] = await this.reader.rows(actor, cohorts, sql`t.id = ${id}::uuid`, asked);
    if (!cohort) throw new DomainError('record/not-found');
    const slice = await this.#slice(actor, cohort.agreementId, asked);
    const view = await this.#view(actor, asked, {
      slice,
      events: eventsOf(slice, id),
      children: slice.cohorts.filter(({ parentId }) => parentId === id),
      exhaustive: cohort.exhaustive,
      cohortId: id,
    });
    const flags = cohort.parentId === null ? await this.flags.of(actor, [slice], asked.on) : [];
    return { ...view, cohort: linkOf(cohort), flags };
  }

  async ofAgreement(actor: Actor, id: string, asked: Asked): Promise<AgreementLedger> {
    const slice = await this.#slice(actor, id, asked);
    const ids = new Set(slice.cohorts.map((cohort) => cohort.id));
    const view = await this.#view(actor, asked, {
      slice,
      events: slice.custody,
      children: slice.cohorts.filter(({ parentId }) => parentId === null || !ids.has(parentId)),
      exhaustive: null,
      cohortId: null,
    });
    return {
      ...view,
      agreement: linkOf(slice.agreement),
      flags: await this.flags.of(actor, [slice], asked.on),
    };
  }

  async #slice(actor: Actor, agreementId: string, asked: Asked): Promise<AgreementSlice> {
    const [slice] = await this.slices.agreements(actor, asked, [agreementId]);
    if (!slice) throw new DomainError('record/not-found');
    return slice;
  }

  async #view(actor: Actor, asked: Asked, divided: Divided): Promise<View> {
    const { slice, events, children, exhaustive, cohortId } = divided;
    const ledger = ledgerOn(events, asked.on);
    const parts = children.map((cohort) => ({
      cohort,
      ledger: ledgerOn(eventsOf(slice, cohort.id), asked.on),
    }));
    const lines = await this.#lines(actor, slice, events, asked);
    return {
      ...drawnAt(asked),
      ledger,
      parts: parts.map(toPart),
      divisions: divisionsOf(parts, ledger).map((division) => ({ ...division, exhaustive })),
      remainder: remainderView(divided, lines, asked),
      through: await this.through.draw(actor, asked, {
        slice,
        events,
        cohortIds: cohortId === null ? null : around(slice.cohorts, cohortId),
      }),
      lines,
    };
  }

  async #lines(
    actor: Actor,
    slice: AgreementSlice,
    events: readonly CustodyEvent[],
    asked: Asked,
  ): Promise<Lines> {
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

function remainderView({ slice, events }: Divided, lines: Lines, asked: Asked): View['remainder'] {
  const named = new Map(slice.cohorts.map((cohort) => [cohort.id, linkOf(cohort)]));
  const byId = new Map(lines.map((line) => [line.id, line]));
  const { parts, ...check } = remainderOf(events, slice.cohorts, asked.on);
  return {
    ...check,
    parts: parts.flatMap(({ cohortId, lastEventId, ...part }) => {
      const cohort = at(named, cohortId);
      return cohort ? [{ ...part, cohort, lastLine: at(byId, lastEventId) }] : [];
    }),
  };
}

/** A cohort, its parts and those it is a part of: a case or a term of any of them bears on its people. */
function around(family: readonly Cohort[], id: string): Set<string> {
  const ids = new Set(withParts(family, id).map((cohort) => cohort.id));
  const parentOf = new Map(family.map((cohort) => [cohort.id, cohort.parentId]));
  for (let above = parentOf.get(id); above && !ids.has(above); above = parentOf.get(above)) ids.add(above);
  return ids;
}

function eventsOf({ cohorts, custody }: AgreementSlice, id: string): CustodyEvent[] {
  const ids = new Set(withParts(cohorts, id).map((cohort) => cohort.id));
  return custody.filter(({ cohortId }) => ids.has(cohortId));
}

const toPart = ({ cohort, ledger }: { cohort: Cohort; ledger: Ledger }) => ({
  cohort: linkOf(cohort),
  partition: cohort.partition,
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
