import type { Day } from '@paradero/domain/day';
import { isDay } from '@paradero/domain/day';
import { DomainError } from '@paradero/domain/domain-error';
import { z } from 'zod';

/** What a desk is asked for: whose, how much of each group, and the day it counts from if not today. */
export interface AskedDesk {
  readonly whose: 'mine' | 'team';
  readonly perGroup: number;
  readonly on?: Day | undefined;
}

const day = z.string('query/repeated').refine(isDay, 'date/not-a-day');

const deskQuery = z.strictObject({
  whose: z.enum(['mine', 'team'], 'query/bad-value').default('mine'),
  perGroup: z.coerce
    .number('query/out-of-range')
    .int('query/out-of-range')
    .min(1, 'query/out-of-range')
    .max(200, 'query/out-of-range')
    .default(25),
  on: day.optional(),
});

const calendarQuery = z.strictObject({ from: day, to: day });

/** Reads what a desk is asked for. */
export const readAskedDesk = (raw: unknown): AskedDesk => read(deskQuery, raw);

/** Reads the period a calendar is asked for; both days belong to it. */
export function readAskedPeriod(raw: unknown): { from: Day; to: Day } {
  const period = read(calendarQuery, raw);
  if (period.from > period.to) refuse([{ path: 'to', code: 'edtf/ends-before-start' }]);
  return period;
}

function read<S extends z.ZodType>(schema: S, raw: unknown): z.infer<S> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  return refuse(
    result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((path) => ({ path, code: 'query/unknown-parameter' }))
        : [{ path: issue.path.join('.'), code: issue.message }],
    ),
  );
}

function refuse(errors: { path: string; code: string }[]): never {
  throw new DomainError('query/invalid', { errors });
}
