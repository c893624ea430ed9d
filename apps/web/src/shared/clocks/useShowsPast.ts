import { useClocks } from './useClocks.js';

/** Whether the page shows what was known or recorded on a former day; nothing of that day can be written any more. */
export function useShowsPast(): boolean {
  const { knownAt, recordedAt } = useClocks().clocks;
  return knownAt !== undefined || recordedAt !== undefined;
}
