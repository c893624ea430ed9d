import { z } from 'zod';

/** One version of a record: who changed which fields, and when. */
export const version = z
  .object({
    version: z.int(),
    at: z.iso.datetime().meta({ description: 'When it was recorded (RFC 3339)' }),
    action: z.enum(['insert', 'update', 'delete']),
    actor: z.object({ id: z.uuid(), name: z.string() }).nullable().meta({
      description: 'Who made it; null when the account is of another organisation',
    }),
    changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
  })
  .meta({ id: 'Version' });

export type Version = z.infer<typeof version>;

/** The versions of a record, newest first. */
export const history = z.object({ data: z.array(version) }).meta({ id: 'History' });
