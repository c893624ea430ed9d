import type { Day } from '../day.js';
import { sums, type SumCheck } from '../figures.js';
import { mayHaveHappened } from '../happened.js';
import { mayBeSome, type Interval } from '../interval.js';
import { ledgerOn, type Ledger } from '../ledger.js';
import { grouped } from '../grouped.js';
import type { CustodyEvent } from './flows.js';

/** A cohort as the ledger divides people by. */
export interface LedgerCohort {
  id: string;
  parentId: string | null;
  partition: string | null;
}

/** Some of those without a recorded outcome: who they are, where they stand, and the last that is said of them. */
export interface RemainderPart {
  cohortId: string;
  withoutOutcome: Interval;
  byStatus: Record<string, Interval>;
  /** The last line that has happened, or may have; null when nothing is told of them. */
  lastEventId: string | null;
}

/** Those without a recorded outcome by name, and whether the names add up to all of them. */
export interface Remainder extends SumCheck {
  parts: RemainderPart[];
}

/**
 * Divides those of whom no outcome is recorded among the cohorts whose lines they stand on. A line of a cohort that
 * has parts moves people of any part, so such a cohort is not divided further.
 */
export function remainderOf(
  events: readonly CustodyEvent[],
  cohorts: readonly LedgerCohort[],
  day: Day,
): Remainder {
  const toldOf = new Set(events.map(({ cohortId }) => cohortId));
  const byId = new Map(cohorts.map((cohort) => [cohort.id, cohort]));
  const unitOf = (id: string) => lineage(byId, id).findLast((above) => toldOf.has(above)) ?? id;
  const parts = [...grouped(events, ({ cohortId }) => unitOf(cohortId))]
    .toSorted(([, one], [, other]) => compare(earliestOf(one), earliestOf(other)))
    .map(([cohortId, own]) => partOf(cohortId, own, day))
    .filter(({ withoutOutcome }) => mayBeSome(withoutOutcome));
  const total = ledgerOn(events, day).withoutOutcome;
  return {
    parts,
    ...sums(
      parts.map(({ withoutOutcome }) => withoutOutcome),
      total,
    ),
  };
}

/** How the parts of one division of a cohort add up to it. */
export interface Division extends SumCheck {
  partition: string | null;
  cohortIds: string[];
}

/** Checks each division of a cohort, by flight, nationality, legal basis or consent, against the whole. */
export function divisionsOf(
  parts: readonly { cohort: LedgerCohort; ledger: Pick<Ledger, 'entered'> }[],
  whole: Pick<Ledger, 'entered'>,
): Division[] {
  return [...grouped(parts, ({ cohort }) => cohort.partition)].map(([partition, divided]) => ({
    partition,
    cohortIds: divided.map(({ cohort }) => cohort.id),
    ...sums(
      divided.map(({ ledger }) => ledger.entered),
      whole.entered,
    ),
  }));
}

/** A cohort and those it is a part of, from the bottom up. */
function lineage(byId: ReadonlyMap<string, LedgerCohort>, id: string): string[] {
  const found = [id];
  for (let above = byId.get(id)?.parentId; above && !found.includes(above); above = byId.get(above)?.parentId)
    found.push(above);
  return found;
}

function partOf(cohortId: string, events: readonly CustodyEvent[], day: Day): RemainderPart {
  const { withoutOutcome, byStatus } = ledgerOn(events, day);
  const present = Object.entries(byStatus).filter(([, count]) => mayBeSome(count));
  return {
    cohortId,
    withoutOutcome,
    byStatus: Object.fromEntries(present),
    lastEventId: lastOf(events, day)?.id ?? null,
  };
}

const firstDay = ({ occurredEarliest, occurredLatest }: CustodyEvent) =>
  occurredEarliest ?? occurredLatest ?? '';

function earliestOf(events: readonly CustodyEvent[]): string {
  return events.map(firstDay).toSorted()[0] ?? '';
}

function lastOf(events: readonly CustodyEvent[], day: Day): CustodyEvent | undefined {
  return events
    .filter((event) => mayHaveHappened(event, day))
    .toSorted(
      (one, other) =>
        compare(firstDay(one), firstDay(other)) ||
        compare(one.occurredLatest ?? '', other.occurredLatest ?? '') ||
        compare(one.id, other.id),
    )
    .at(-1);
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
