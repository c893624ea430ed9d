import { z } from 'zod';
import { codesOf } from '../vocabulary.js';
import { drawnAt, interval, link } from './parts.js';

/** What an addressee did with what it was asked. */
export const silenceRow = z
  .object({
    addressee: link,
    inquiries: z.int().meta({ description: 'How often it was asked; what was withdrawn is not counted' }),
    answered: z.int().meta({ description: 'How many of them it replied to, in whatever way' }),
    unanswered: z.int(),
    classes: z
      .record(z.enum(codesOf('answerClasses')), z.int())
      .meta({ description: 'What its answers do with the question; one reply may answer several questions' }),
    medianDays: interval.nullable().meta({ description: 'Days to a reply, as certain as the dates are' }),
    longestOpen: z.int().nullable().meta({
      description: 'Days at the least since the oldest inquiry without a reply; null when none is open',
    }),
    answeredIds: z
      .array(z.uuid())
      .meta({ description: 'Inquiries with a recorded answer, the first hundred' }),
    elsewhere: z
      .int()
      .meta({ description: 'Answers it gave that reply to no inquiry on record, such as words in public' }),
    elsewhereIds: z.array(z.uuid()).meta({ description: 'Those answers, the first hundred' }),
  })
  .meta({ id: 'SilenceRow' });

/** `GET /api/silence`: by addressee, the one that has kept silent longest first. */
export const silence = drawnAt.extend({ data: z.array(silenceRow) }).meta({ id: 'Silence' });

export type Silence = z.infer<typeof silence>;
export type SilenceRow = z.infer<typeof silenceRow>;
