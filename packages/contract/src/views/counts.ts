import { z } from 'zod';
import { drawnAt, gap, interval, link, sourceLink } from './parts.js';

/** One claim about a number, with who says so and where. */
export const countClaim = z
  .object({
    id: z.uuid(),
    measure: z.string(),
    population: z.string(),
    cohort: link.nullable(),
    nationality: z.string().nullable(),
    legalBasis: z.string().nullable(),
    raw: z.string(),
    lo: z.number().nullable(),
    hi: z.number().nullable(),
    bound: z.string(),
    unit: z.string(),
    period: z.string().nullable(),
    claimedBy: link.nullable(),
    origin: link.nullable(),
    quote: z.string().nullable(),
    formula: z.string().nullable(),
    verification: z.string(),
    credibility: z.string(),
    chosen: z.boolean(),
    choiceReason: z.string().nullable(),
    locator: z.string().nullable(),
    source: sourceLink.nullable(),
  })
  .meta({ id: 'CountClaim' });

/** Claims about one measure of one population: where they meet, and which cannot both be true. */
export const countGroup = z
  .object({
    key: z.string(),
    measure: z.string(),
    population: z.string(),
    overlap: interval.nullable().meta({ description: 'Numbers all claims allow; null when there is none' }),
    origins: z.array(z.string()),
    conflicts: z.array(z.tuple([z.uuid(), z.uuid()])),
    claims: z.array(countClaim),
  })
  .meta({ id: 'CountGroup' });

/** A sum that should close: parts against the whole. */
export const countSum = z
  .object({
    parts: z.array(z.object({ label: z.string(), labelEs: z.string().nullable(), value: interval })),
    total: interval,
    totalLabel: z.string(),
    totalLabelEs: z.string().nullable(),
    sum: interval,
    gap,
    closes: z.boolean(),
  })
  .meta({ id: 'CountSum' });

/** `GET /api/cohorts/:id/counts`: every claim about a cohort, grouped, with its conflicts and sums. */
export const cohortCounts = drawnAt
  .extend({ groups: z.array(countGroup), sums: z.array(countSum) })
  .meta({ id: 'CohortCounts' });

export type CohortCounts = z.infer<typeof cohortCounts>;
