import { addDays, endOfMonth } from '@paradero/domain/day';
import { listPath } from '../shared/paths.js';

interface CountedMonth {
  resource: string;
  /** The field whose earliest day is counted. */
  date: string;
  /** Such as `2025-03`. */
  month: string;
  filter?: Readonly<Record<string, unknown>>;
}

/**
 * The list behind what is counted in a month. A list can only be narrowed to what may fall in the month, so what
 * certainly begins there, which is what is counted, stands first.
 */
export function monthPath({ resource, date, month, filter }: CountedMonth) {
  const first = `${month}-01`;
  const path = listPath(resource, { [`${date}From`]: first, [`${date}To`]: endOfMonth(first), ...filter });
  return `${path}&${new URLSearchParams({ sort: date, order: 'DESC' })}`;
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
