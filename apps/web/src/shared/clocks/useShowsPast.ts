import { useReadClocks } from './useClocks.js';

/**
 * Whether the page shows its record, or those of a resource on it, as known or recorded on a former day, so that
 * nothing of it can be written any more.
 */
export function useShowsPast(resource?: string): boolean {
  const ofPage = useReadClocks();
  const ofResource = useReadClocks(resource);
  return [ofPage, ofResource].some(
    ({ knownAt, recordedAt }) => knownAt !== undefined || recordedAt !== undefined,
  );
}
