import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readFilter, writeFilter, type FilterChange } from './dashboardFilter.js';

/** How a change enters the history of the browser. */
interface Step {
  /** Whether it goes on with the last change, so that Back undoes both at once. */
  replace?: boolean;
}

/** The filter of the URL, and a function that changes it there. */
export function useDashboardFilter() {
  const [query, setQuery] = useSearchParams();
  const search = query.toString();
  return useMemo(
    () => ({
      filter: readFilter(search),
      // The address itself, since two changes may come before the page has drawn the first.
      setFilter: (change: FilterChange, { replace = false }: Step = {}) =>
        setQuery(writeFilter(window.location.search, change), { replace }),
    }),
    [search, setQuery],
  );
}
