import { clockNames, type ClockName } from './clocks.js';

/** How far a clock limits what a page shows: all that has a day, only the lists within it, or nothing. */
export type ClockReach = 'banner' | 'partly' | 'ignored';

// Their views are computed on the server for any day.
const computedPages: readonly string[] = ['agreements', 'cohorts', 'questions'];

/**
 * How far a clock limits the page at a path; `clocksOf` answers the clocks that reads of a resource take.
 *
 * @example
 * clockReach('knownAt', '/agreements', () => ['recordedAt']) // 'ignored': an agreement has no day of publication
 */
export function clockReach(
  name: ClockName,
  pathname: string,
  clocksOf: (resource: string) => readonly ClockName[],
): ClockReach {
  const [resource, id, page] = pathname.split('/').filter(Boolean);
  if (resource === undefined || resource === 'silence') return 'banner';
  const isRecord = id !== undefined && page === 'show';
  const applied = isRecord && computedPages.includes(resource) ? clockNames : clocksOf(resource);
  if (applied.includes(name)) return 'banner';
  return isRecord && name === 'knownAt' ? 'partly' : 'ignored';
}
