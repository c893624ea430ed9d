import { sources } from '@paradero/contract/sources';
import { rows, type Given } from '../build.js';

type Source = Omit<Given<typeof sources>, 'key'>;

/** Writes sources; the citation key of each is the key of its row. */
export function sourceRows<const K extends string>(given: Record<K, Source>) {
  const keyed = Object.entries<Source>(given).map(([key, source]) => [key, { key, ...source }]);
  // Only the citation key is added; Object.fromEntries forgets the keys.
  return rows(sources, '', Object.fromEntries(keyed) as Record<K, Given<typeof sources>>);
}
