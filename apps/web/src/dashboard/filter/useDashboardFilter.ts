import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readFilter, writeFilter, type FilterChange } from './dashboardFilter.js';

/** The filter of the URL, and a function that changes it there. */
export function useDashboardFilter() {
  const [query, setQuery] = useSearchParams();
  const search = query.toString();
  return useMemo(
    () => ({
      filter: readFilter(search),
      setFilter: (change: FilterChange) => setQuery(writeFilter(search, change), { replace: true }),
    }),
    [search, setQuery],
  );
}
