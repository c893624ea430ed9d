import { daysBetween, type Day } from '@paradero/domain/day';
import type { Interval } from '@paradero/domain/interval';

interface Span {
  earliest: Day | null;
  latest: Day | null;
}

/**
 * Days from something that happened on an uncertain day until a certain one; null when nothing says when it began
 * or it had not begun.
 */
export function daysUntil({ earliest, latest }: Span, day: Day): Interval | null {
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (first === null || last === null || first > day) return null;
  return {
    lo: last > day ? 0 : daysBetween(last, day),
    hi: earliest === null ? null : daysBetween(first, day),
  };
}
