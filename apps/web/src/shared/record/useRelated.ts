import { useGetList, useResourceDefinition } from 'react-admin';
import { pickClocks, type ClockName, type Clocks } from '../clocks/clocks.js';
import { useClocks } from '../clocks/useClocks.js';
import { sortOf } from '../list/sortOf.js';
import type { RecordName, Records } from './records.js';

/** Rows on their way, failed or here; `total` may be more than the rows that were fetched. */
export interface Related<T> {
  rows: readonly T[];
  total: number;
  isPending: boolean;
  error: Error | null;
  retry: () => void;
}

interface Asked {
  filter: Readonly<Record<string, string | readonly string[] | boolean>>;
  /** Order in the API's notation. */
  sort: string;
  /** The filter waits for something else; nothing is asked before. */
  isReady?: boolean;
}

/** Most rows the API gives on one page. */
const perPage = 200;

/**
 * Records that belong to the page, as seen on the clocks of the URL. A filter by an empty list of values finds
 * nothing and asks nobody.
 *
 * @example
 * useRelated('agreement-events', { filter: { agreementId: id }, sort: 'occurred' })
 */
export function useRelated<N extends RecordName>(
  resource: N,
  { filter, sort, isReady = true }: Asked,
): Related<Records[N]> {
  const meta = useClocksOf(resource);
  const isEmpty = Object.values(filter).some((value) => Array.isArray(value) && value.length === 0);
  const { data, total, isPending, error, refetch } = useGetList<Records[N]>(
    resource,
    { filter, sort: sortOf(sort), pagination: { page: 1, perPage }, meta },
    { enabled: isReady && !isEmpty },
  );
  const rows = isReady && !isEmpty ? (data ?? []) : [];
  return {
    rows,
    total: total ?? rows.length,
    isPending: !isReady || (isPending && !isEmpty),
    error,
    retry: () => void refetch(),
  };
}

/** The clocks of the URL that lists of a resource take; a resource without a page of its own takes only history. */
export function useClocksOf(resource: string): Clocks {
  const { clocks } = useClocks();
  const { options } = useResourceDefinition<{ clocks?: readonly ClockName[] }>({ resource });
  const names = (options?.clocks ?? ['recordedAt']).filter((name) => name !== 'validAt');
  return pickClocks(clocks, names);
}
