import { readClocks } from '@paradero/contract/list-query';
import { isDay, type Day } from '@paradero/domain/day';
import { DomainError, type FieldProblem } from '@paradero/domain/domain-error';
import type { Asked } from './slice.js';

type RawQuery = Readonly<Record<string, unknown>>;

/** Reads `on`, `knownAt`, `recordedAt` and the other days a view takes; today when `on` is not given. */
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
    if (name !== 'on' && !more.some((other) => other === name)) refuse(name, 'query/unknown-parameter');
    else if (typeof value !== 'string') refuse(name, 'query/repeated');
    else if (!name.endsWith('Id') && !isDay(value)) refuse(name, 'date/not-a-day');
    else given[name] = value;
  }
  if (errors.length > 0) throw new DomainError('query/invalid', { errors });
  // Only the names asked for can be in `given`; the compiler cannot follow the loop.
  return { on: today, ...clocks, ...(given as Partial<Record<N, string>>) };
}

/** The clocks of a view as it says them back. */
export const drawnAt = ({ on, knownAt, recordedAt }: Asked) => ({
  on,
  knownAt: knownAt ?? null,
  recordedAt: recordedAt ?? null,
});
