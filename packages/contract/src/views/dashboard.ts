import { z } from 'zod';
import { custodyThrough } from './custody.js';
import { dayOrNull, drawnAt, flag, interval, link, sourceLink } from './parts.js';
import { termSummary } from './terms.js';

/** What one publisher said of a number, through time. */
export const claimsSeries = z
  .object({
    publisher: link.nullable(),
    points: z.array(
      z.object({
        figureId: z.uuid(),
        day: dayOrNull.meta({ description: 'Day it was published, at the latest' }),
        lo: z.number().nullable(),
        hi: z.number().nullable(),
        raw: z.string(),
        source: sourceLink.nullable(),
      }),
    ),
  })
  .meta({ id: 'ClaimsSeries' });

/** Rows of a month. */
export const monthCount = z
  .object({ month: z.string().meta({ description: 'YYYY-MM' }), category: z.string(), count: z.int() })
  .meta({ id: 'MonthCount' });

/** Open questions of a topic by how long they have been open. */
export const questionAge = z
  .object({ topic: z.string(), bucket: z.string(), count: z.int(), longestDays: z.int() })
  .meta({ id: 'QuestionAge' });

/** A deadline that comes next. */
export const nextDeadline = z
  .object({
    id: z.uuid(),
    title: z.string(),
    titleEs: z.string().nullable(),
    due: z.string(),
    earliest: dayOrNull,
    latest: dayOrNull,
    state: z.string(),
    daysLeft: interval.nullable(),
  })
  .meta({ id: 'NextDeadline' });

/** `GET /api/dashboard`: everything the dashboard draws, under one filter. */
export const dashboard = drawnAt
  .extend({
    agreement: link.nullable().meta({ description: 'The agreement the view is narrowed to' }),
    from: dayOrNull,
    to: dayOrNull,
    terms: z.array(termSummary),
    custody: custodyThrough,
    claims: z.object({ agreement: link.nullable(), measure: z.string(), series: z.array(claimsSeries) }),
    reports: z.array(monthCount),
    allegations: z.array(monthCount),
    questions: z.array(questionAge),
    deadlines: z.array(nextDeadline),
    flags: z.array(flag.extend({ agreementId: z.uuid().nullable() })),
  })
  .meta({ id: 'Dashboard' });

export type Dashboard = z.infer<typeof dashboard>;
