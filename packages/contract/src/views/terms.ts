import { z } from 'zod';
import { dayOrNull, drawnAt, flag, interval, link, step } from './parts.js';

/** When a term that runs from one anchor may end, where it stands, and how that was computed. */
export const termWindow = z
  .object({
    anchor: z.object({
      kind: z.string().nullable(),
      id: z.uuid().nullable(),
      cohortId: z.uuid().nullable(),
      cohort: link.nullable(),
      earliest: dayOrNull,
      latest: dayOrNull,
    }),
    earliest: dayOrNull,
    latest: dayOrNull,
    state: z.string(),
    daysLeft: interval.nullable(),
    daysSince: interval.nullable(),
    endedBy: z.object({ id: z.uuid(), type: z.string() }).nullable(),
    steps: z.array(step),
  })
  .meta({ id: 'TermWindow' });

/** All windows of an agreement as one bar, and how many people have no recorded outcome. */
export const termSummary = z
  .object({
    agreementId: z.uuid(),
    title: z.string(),
    titleEs: z.string().nullable(),
    start: dayOrNull.meta({ description: 'First day any anchor allows' }),
    earliest: dayOrNull.meta({ description: 'First day any window may end' }),
    latest: dayOrNull.meta({ description: 'Last day any window may end' }),
    state: z.string(),
    duration: z.string().nullable().meta({ description: 'Length agreed, as an ISO 8601 duration' }),
    daysLeft: interval.nullable(),
    daysSince: interval.nullable(),
    entered: interval.meta({ description: 'People the host received' }),
    withoutOutcome: interval.meta({ description: 'Of them, people of whom no outcome is recorded' }),
  })
  .meta({ id: 'TermSummary' });

/** `GET /api/agreements/:id/terms`: one window per anchor, with steps. */
export const agreementTerms = drawnAt
  .extend({ summary: termSummary, windows: z.array(termWindow), flags: z.array(flag) })
  .meta({ id: 'AgreementTerms' });

export type AgreementTerms = z.infer<typeof agreementTerms>;
export type TermSummary = z.infer<typeof termSummary>;
