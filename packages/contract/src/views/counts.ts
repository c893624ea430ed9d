import { z } from 'zod';
import { drawnAt, gap, interval, link, sourceLink } from './parts.js';

/** One claim about a number, with who says so and where. */
export const countClaim = z
  .object({
    id: z.uuid(),
    measure: z.string(),
    population: z.string(),
    populationEs: z.string().nullable(),
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
    choiceReasonEs: z.string().nullable(),
    choice: z
      .object({ by: z.string().nullable(), at: z.iso.datetime() })
      .nullable()
      .meta({ description: 'Who chose it and when, from history; null for who may not read it' }),
    locator: z.string().nullable(),
    source: sourceLink.nullable(),
  })
  .meta({ id: 'CountClaim' });

/** A group of claims that is easily taken for another, and in what they differ. */
export const nearbyCount = z
  .object({
    key: z.string(),
    measure: z.string(),
    population: z.string(),
    populationEs: z.string().nullable(),
    value: interval.nullable(),
    differs: z.array(z.enum(['MEASURE', 'POPULATION', 'NATIONALITY', 'LEGAL_BASIS', 'COHORT', 'PERIOD'])),
    fits: z.array(z.uuid()).meta({ description: 'Conflicting claims whose number is the one stated there' }),
    figureId: z.uuid().meta({ description: 'A claim of that group' }),
  })
  .meta({ id: 'NearbyCount' });

/** Claims about one measure of one population: where they meet, and which cannot both be true. */
export const countGroup = z
  .object({
    key: z.string(),
    measure: z.string(),
    population: z.string(),
    populationEs: z.string().nullable(),
    overlap: interval.nullable().meta({ description: 'Numbers all claims allow; null when there is none' }),
    origins: z.array(
      z
        .object({ origin: link.nullable(), claims: z.array(z.uuid()) })
        .meta({ id: 'CountOrigin', description: 'Claims that rest on one origin repeat each other' }),
    ),
    conflicts: z
      .array(z.tuple([z.uuid(), z.uuid()]))
      .meta({ description: 'Pairs that cannot both be right; the first 200' }),
    conflictsTotal: z.int().meta({ description: 'How many such pairs there are' }),
    whyApart: z
      .object({ reasons: z.array(z.enum(['DAY', 'NO_DAY'])), nearby: z.array(nearbyCount) })
      .nullable()
      .meta({ description: 'Why claims that conflict may differ after all' }),
    claims: z.array(countClaim),
  })
  .meta({ id: 'CountGroup' });

/** One number of a sum: stated in a figure, or computed by the ledger of a cohort. */
export const countTerm = z
  .object({
    label: z.string(),
    labelEs: z.string().nullable(),
    value: interval,
    figureId: z.uuid().nullable(),
    cohortId: z.uuid(),
  })
  .meta({ id: 'CountTerm' });

/** A sum that should close: parts against the whole. */
export const countSum = z
  .object({
    basis: z.enum(['FIGURES', 'LEDGER']).meta({ description: 'Stated working values, or people received' }),
    measure: z.string().nullable(),
    partition: z.string().nullable(),
    parts: z.array(countTerm),
    whole: countTerm,
    sum: interval,
    gap,
    closes: z.boolean(),
  })
  .meta({ id: 'CountSum' });

/** `GET /api/cohorts/:id/counts`, `GET /api/agreements/:id/counts`: every claim, grouped, with conflicts and sums. */
export const cohortCounts = drawnAt
  .extend({ groups: z.array(countGroup), sums: z.array(countSum) })
  .meta({ id: 'CohortCounts' });

export type CohortCounts = z.infer<typeof cohortCounts>;
