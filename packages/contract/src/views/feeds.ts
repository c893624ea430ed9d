import { z } from 'zod';
import { codesOf } from '../vocabulary.js';
import { link } from './parts.js';

/** What a new calendar feed takes: an id of the client's making, and an agreement unless it is of all one watches. */
export const feedRequest = z
  .strictObject({
    id: z.uuid(),
    agreementId: z.uuid().nullish().meta({ description: 'Its deadlines; all those watched when null' }),
  })
  .meta({ id: 'CalendarFeedRequest' });

const instantOrNull = z.iso.datetime().nullable();

/** A private address under which a calendar program reads deadlines. */
export const calendarFeed = z
  .object({
    id: z.uuid(),
    about: z.enum(['watched', 'agreement']),
    agreement: link.nullable().meta({ description: 'Null when it is about none, or about one out of reach' }),
    locale: z.enum(codesOf('locales')).meta({ description: 'Language of the feed' }),
    createdAt: z.iso.datetime(),
    readAt: instantOrNull.meta({ description: 'When a program last read it, to the day' }),
    revokedAt: instantOrNull,
  })
  .meta({ id: 'CalendarFeed' });

/** `GET /api/calendar-feeds`: the feeds of the account, those that still answer first. */
export const calendarFeeds = z.object({ data: z.array(calendarFeed) }).meta({ id: 'CalendarFeeds' });

/** A feed just made, with the address that is told this once. */
export const newFeed = calendarFeed
  .extend({ address: z.url().meta({ description: 'Whoever has it can read the feed; kept only as a hash' }) })
  .meta({ id: 'NewCalendarFeed' });

export type CalendarFeed = z.infer<typeof calendarFeed>;
export type NewFeed = z.infer<typeof newFeed>;
