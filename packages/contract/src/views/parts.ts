import { z } from 'zod';

/** From at least `lo` to at most `hi`; null `hi` when nothing bounds it. */
export const interval = z.object({ lo: z.number(), hi: z.number().nullable() }).meta({ id: 'Interval' });

/** What a total has beyond its parts; negative when the parts exceed it, null where nothing bounds it. */
export const gap = z.object({ lo: z.number().nullable(), hi: z.number().nullable() }).meta({ id: 'Gap' });

/** One line of an explanation: a code the interface has words for, and its values. */
export const step = z
  .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])) })
  .meta({ id: 'Step' });

/** A day or nothing. */
export const dayOrNull = z.iso.date().nullable();

/** A record by id and the words that name it. */
export const link = z
  .object({ id: z.uuid(), title: z.string(), titleEs: z.string().nullable() })
  .meta({ id: 'Link' });

/** The source behind a claim, enough to name, date and open it. */
export const sourceLink = z
  .object({
    id: z.uuid(),
    key: z.string().nullable(),
    title: z.string(),
    titleEs: z.string().nullable(),
    type: z.string(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    reliability: z.string(),
  })
  .meta({ id: 'SourceLink' });

/** The clocks a computed view was drawn at, as it understood them. */
export const drawnAt = z
  .object({
    on: z.iso.date().meta({ description: 'Day the view is of (validAt)' }),
    knownAt: dayOrNull.meta({ description: 'Only what sources had published by then' }),
    recordedAt: dayOrNull.meta({ description: 'Only what our record held by then' }),
  })
  .meta({ id: 'DrawnAt' });

/** A question a rule raises over what it sees, with the numbers it saw. */
export const flag = z
  .object({
    rule: z.string(),
    key: z.string(),
    topic: z.string(),
    severity: z.string(),
    textEn: z.string(),
    textEs: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    questionId: z
      .uuid()
      .nullable()
      .meta({ description: 'The question in the register, once the rules have run' }),
  })
  .meta({ id: 'Flag' });
