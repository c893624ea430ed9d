import { readClocks } from '@paradero/contract/list-query';
import { isDay, type Day } from '@paradero/domain/day';
import { DomainError, type FieldProblem } from '@paradero/domain/domain-error';
import type { Asked } from './slice.js';

type RawQuery = Readonly<Record<string, unknown>>;

/** Reads the day a view is of (`validAt`, or `on`), the other clocks and what else it takes; today when no day is given. */
export function readAsked<const N extends string = never>(
  raw: RawQuery,
  today: Day,
  more: readonly N[] = [],
): Asked & Partial<Record<N, string>> {
  const errors: FieldProblem[] = [];
  const refuse = (path: string, code: string) => void errors.push({ path, code });
  const clocks = readClocks(raw, true, refuse);
  const given: Partial<Record<string, string>> = {};
  for (const [name, value] of Object.entries(raw)) {
    if (name === 'knownAt' || name === 'recordedAt' || value === '') continue;
    if (!isDayOfView(name) && !more.some((other) => other === name)) refuse(name, 'query/unknown-parameter');
    else if (typeof value !== 'string') refuse(name, 'query/repeated');
    else if (isDayOfView(name) || name === 'from' || name === 'to') {
      if (!isDay(value)) refuse(name, 'date/not-a-day');
      else if (isDayOfView(name) && given['on'] !== undefined && given['on'] !== value)
        refuse(name, 'query/two-days');
      else given[isDayOfView(name) ? 'on' : name] = value;
    } else given[name] = value;
  }
  if (errors.length > 0) throw new DomainError('query/invalid', { errors });
  // Only the names asked for can be in `given`; the compiler cannot follow the loop.
  return { on: today, ...clocks, ...(given as Partial<Record<N, string>>) };
}

// The clock is called validAt; a view of terms asks for the day it is of.
const isDayOfView = (name: string) => name === 'on' || name === 'validAt';

/** The clocks of a view as it says them back. */
export const drawnAt = ({ on, knownAt, recordedAt }: Asked) => ({
  on,
  knownAt: knownAt ?? null,
  recordedAt: recordedAt ?? null,
});
