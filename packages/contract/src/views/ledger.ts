import { z } from 'zod';
import { custodyThrough } from './custody.js';
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

/** Whether the parts of one division add up to the whole. */
export const ledgerDivision = z
  .object({
    partition: z.string().nullable(),
    cohortIds: z.array(z.uuid()),
    exhaustive: z.boolean().nullable(),
    closes: z.boolean(),
    sum: interval,
    total: interval,
    gap,
  })
  .meta({ id: 'LedgerDivision' });

/** Some of those without a recorded outcome, by name, with the last that is told of them. */
export const remainderPart = z
  .object({
    cohort: link,
    withoutOutcome: interval,
    byStatus: z.record(z.string(), interval),
    lastLine: ledgerLine.nullable(),
  })
  .meta({ id: 'RemainderPart' });

const ledgerView = drawnAt.extend({
  ledger: distribution,
  parts: z.array(ledgerPart),
  divisions: z.array(ledgerDivision),
  remainder: z
    .object({ parts: z.array(remainderPart), closes: z.boolean(), sum: interval, total: interval, gap })
    .meta({ description: 'Those of whom no outcome is recorded, by name' }),
  through: custodyThrough,
  lines: z.array(ledgerLine),
  flags: z.array(flag),
});

/** `GET /api/cohorts/:id/ledger`: the distribution on a day, its lines, its parts and what is left open. */
export const cohortLedger = ledgerView.extend({ cohort: link }).meta({ id: 'CohortLedger' });

/** `GET /api/agreements/:id/ledger`: the same of everybody moved under an agreement. */
export const agreementLedger = ledgerView.extend({ agreement: link }).meta({ id: 'AgreementLedger' });

export type CohortLedger = z.infer<typeof cohortLedger>;
export type AgreementLedger = z.infer<typeof agreementLedger>;
