import { readEdtf } from '@paradero/domain/edtf';
import type { CustodyEvent } from '@paradero/domain/ledger';
import type { FoundingRecord } from '../record.js';

/** The parts of a cohort, one level down. */
export const partsOf = (record: FoundingRecord, cohortId: string) =>
  record.cohorts.filter(({ parentId }) => parentId === cohortId);

/** The lines of the ledger of a cohort and all its parts, with the days their dates allow. */
export function eventsOf(record: FoundingRecord, cohortId: string): CustodyEvent[] {
  const parts = partsOf(record, cohortId).flatMap(({ id }) => eventsOf(record, id));
  const own = record['custody-events'].filter((event) => event.cohortId === cohortId).map(withDays);
  return [...own, ...parts];
}

function withDays(event: FoundingRecord['custody-events'][number]): CustodyEvent {
  const read = readEdtf(event.occurred);
  if (!read.ok) throw new Error(`${event.occurred}: ${read.reason}`);
  return { ...event, occurredEarliest: read.earliest, occurredLatest: read.latest };
}
