import { z } from 'zod';
import { drawnAt, gap, flag, interval, link, sourceLink, step } from './parts.js';

/** Where people stand at the end of a day, in interval arithmetic. */
export const distribution = z
  .object({
    boarded: interval,
    refused: interval,
    entered: interval,
    held: interval,
    onPermit: interval,
    outcomes: interval,
    unaccounted: interval,
    unknown: interval,
    withoutOutcome: interval,
    byStatus: z.record(z.string(), interval),
    closes: z.boolean(),
    problems: z.array(step),
    steps: z.array(step),
  })
  .meta({ id: 'Distribution' });

/** One line of the ledger with the source it rests on. */
export const ledgerLine = z
  .object({
    id: z.uuid(),
    cohort: link,
    occurred: z.string(),
    occurredEarliest: z.iso.date().nullable(),
    occurredLatest: z.iso.date().nullable(),
    fromStatus: z.string().nullable(),
    toStatus: z.string(),
    raw: z.string(),
    lo: z.number().nullable(),
    hi: z.number().nullable(),
    bound: z.string(),
    verification: z.string(),
    source: sourceLink.nullable(),
  })
  .meta({ id: 'LedgerLine' });

/** The ledger of a part of a cohort. */
export const ledgerPart = z
  .object({
    cohort: link,
    partition: z.string().nullable(),
    entered: interval,
    withoutOutcome: interval,
    byStatus: z.record(z.string(), interval),
  })
  .meta({ id: 'LedgerPart' });

/** `GET /api/cohorts/:id/ledger`: the distribution on a day, its lines and its parts. */
export const cohortLedger = drawnAt
  .extend({
    cohort: link,
    ledger: distribution,
    parts: z.array(ledgerPart),
    partsClose: z
      .object({ closes: z.boolean(), sum: interval, total: interval, gap })
      .nullable()
      .meta({ description: 'Whether the parts add up to the whole; null when there are no parts' }),
    lines: z.array(ledgerLine),
    flags: z.array(flag),
  })
  .meta({ id: 'CohortLedger' });

export type CohortLedger = z.infer<typeof cohortLedger>;
