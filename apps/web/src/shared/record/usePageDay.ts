import { useClocks } from '../clocks/useClocks.js';
import { useToday } from './useToday.js';

/** The day the page is of: the one chosen as true, else the day the server counts from; undefined on its way. */
export function usePageDay(): string | undefined {
  const { clocks } = useClocks();
  const today = useToday();
  return clocks.validAt ?? today;
}
