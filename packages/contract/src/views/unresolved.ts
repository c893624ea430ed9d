import { z } from 'zod';
import { drawnAt, link } from './parts.js';
import { codesOf } from '../vocabulary.js';

/** A question that stands open on the day. */
export const unresolvedQuestion = z
  .object({
    id: z.uuid(),
    textEn: z.string(),
    textEs: z.string(),
    topic: z.enum(codesOf('questionTopics')),
    severity: z.enum(codesOf('severities')),
    state: z.enum(codesOf('questionStates')),
    opened: z.iso.date(),
    days: z.int().meta({ description: 'Days it has been open on the day of the view' }),
    agreement: link.nullable(),
  })
  .meta({ id: 'UnresolvedQuestion' });

/** `GET /api/unresolved`: what nobody has answered, the gravest first, then the oldest. */
export const unresolved = drawnAt
  .extend({
    total: z.int(),
    bySeverity: z
      .object({ critical: z.int(), high: z.int(), medium: z.int(), low: z.int() })
      .meta({ description: 'How many of them are how grave' }),
    questions: z.array(unresolvedQuestion).meta({ description: 'The first of them, eight at most' }),
  })
  .meta({ id: 'Unresolved', description: 'Open questions, the gravest first, then the oldest' });

/** The open questions as they came. */
export type Unresolved = z.infer<typeof unresolved>;
