import { useReadClocks } from './useClocks.js';

/**
 * Whether the page shows its record as it was known or recorded on a former day, so that nothing of it can be
 * written any more.
 */
export function useShowsPast(): boolean {
  const { knownAt, recordedAt } = useReadClocks();
  return knownAt !== undefined || recordedAt !== undefined;
}
