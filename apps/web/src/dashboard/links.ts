import { heldStatuses, terminalStatuses, unknownStatuses } from '@paradero/domain/custody';
import { addDays, endOfMonth } from '@paradero/domain/day';

/** The page of a record. */
export const recordPath = (resource: string, id: string) => `/${resource}/${encodeURIComponent(id)}/show`;

/** The list of a resource under a filter, as react-admin reads it from the URL. */
export const listPath = (resource: string, filter: Readonly<Record<string, unknown>>) =>
  `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;

/** Statuses of custody that the layers of the chart are made of. */
export const layerStatuses = {
  held: heldStatuses,
  onPermit: ['TEMP_PERMIT'],
  outcomes: terminalStatuses,
  unaccounted: unknownStatuses,
} as const;

/** The lines of the ledger behind a layer at the end of a day, or all of them; of all cohorts when none is named. */
export function custodyPath(
  layer: keyof typeof layerStatuses | null,
  day: string,
  cohortIds: readonly string[],
) {
  return listPath('custody-events', {
    occurredTo: day,
    ...(layer !== null && { toStatus: layerStatuses[layer] }),
    ...(cohortIds.length > 0 && { cohortId: cohortIds }),
  });
}

/** The filter that keeps what may fall in a month, `2025-03`, by a field that is a date. */
export function monthFilter(field: string, month: string) {
  const first = `${month}-01`;
  return { [`${field}From`]: first, [`${field}To`]: endOfMonth(first) };
}

const openStates = ['OPEN', 'PARTLY_ANSWERED', 'CONTESTED', 'STALE'] as const;

/** The questions of a topic that have been open for as long as an age bucket says, such as `31-90` or `366+`. */
export function questionsPath({ topic, bucket, on }: { topic: string; bucket?: string; on: string }) {
  const [from, to] = bucket?.match(/\d+/g)?.map(Number) ?? [];
  return listPath('questions', {
    topic,
    state: openStates,
    ...(to !== undefined && { openedFrom: addDays(on, -to) }),
    ...(from !== undefined && { openedTo: addDays(on, -from) }),
  });
}

/** Every question that is open. */
export const openQuestionsPath = listPath('questions', { state: openStates });
