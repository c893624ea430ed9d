import { useMemo } from 'react';
import { useResourceContext, useResourceDefinition } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { clockNames, pickClocks, readClocks, writeClocks, type ClockName, type Clocks } from './clocks.js';

/** The clocks of the URL and a function that sets them there (`null` returns one to now). */
export function useClocks() {
  const [query, setQuery] = useSearchParams();
  const search = query.toString();
  return useMemo(
    () => ({
      clocks: readClocks(search),
      setClocks: (change: Partial<Record<ClockName, string | null>>) =>
        setQuery(writeClocks(search, change), { replace: true }),
    }),
    [search, setQuery],
  );
}

/** The clocks of the URL that reads of a resource (by default the one in context) understand. */
export function useReadClocks(resource?: string): Clocks {
  const { clocks } = useClocks();
  const names = useResourceClocks(resource);
  return useMemo(() => pickClocks(clocks, names), [clocks, names]);
}

/** The clocks that reads of a resource (by default the one in context) understand. */
export function useResourceClocks(resource?: string): readonly ClockName[] {
  const name = useResourceContext(resource ? { resource } : {});
  const definition = useResourceDefinition<{ clocks?: readonly ClockName[] }>({ resource: name ?? '' });
  return definition.options?.clocks ?? clockNames;
}
