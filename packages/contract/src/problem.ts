import { z } from 'zod';

/** An error as it leaves the API: `application/problem+json` (RFC 9457) with a code and the paths at fault. */
export const problem = z
  .object({
    type: z.string().meta({ description: 'Stable identifier of the kind of problem' }),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: 'Code the interface makes words from, such as record/stale' }),
    errors: z
      .array(
        z.object({
          path: z.string().meta({ description: 'Field in the body or parameter in the query' }),
          code: z.string(),
          params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
        }),
      )
      .optional(),
    current: z.unknown().optional().meta({ description: 'The record as it stands, when a write was stale' }),
    requestId: z.string(),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problem>;
