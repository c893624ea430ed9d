import type { Dashboard } from '@paradero/contract/views/dashboard';
import { addDuration } from '@paradero/domain/day';

/**
 * The day from which charts draw: the chosen one; else, where all agreements are shown, two years before the last
 * day drawn, since some are decades old. Null draws everything.
 */
export function drawnSince({
  from,
  to,
  agreement,
  on,
}: Pick<Dashboard, 'from' | 'to' | 'agreement' | 'on'>): string | null {
  const last = to !== null && to < on ? to : on;
  return from ?? (agreement ? null : addDuration(last, 'P2Y', -1));
}
