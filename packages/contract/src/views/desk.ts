import { z } from 'zod';
import { dayOrNull, drawnAt, interval, link } from './parts.js';
import { termSummary } from './terms.js';

/** What waits on a desk: the name of a kind is that of its resource, and a review is a report that was submitted. */
export const deskKinds = ['deadlines', 'questions', 'reports', 'reminders'] as const;

/** Where what waits stands by its day; what has none stands apart. */
export const deskGroups = ['overdue', 'today', 'week', 'later', 'undated'] as const;

const mark = {
  acknowledgedAt: z.iso.datetime().nullable().meta({ description: 'When you acknowledged it' }),
  snoozedUntil: dayOrNull.meta({ description: 'Day until which you put it off' }),
};

/** Something that waits for somebody. */
export const deskItem = z
  .object({
    kind: z.enum(deskKinds),
    id: z.uuid(),
    version: z.int(),
    title: z.string(),
    titleEs: z.string().nullable(),
    earliest: dayOrNull.meta({ description: 'First day it can be due' }),
    latest: dayOrNull.meta({ description: 'Last day it can be due' }),
    daysLeft: interval.nullable().meta({ description: 'Days from the day of the desk; negative when late' }),
    since: dayOrNull.meta({ description: 'Day it was opened or submitted, where it has no day of its own' }),
    state: z.string().nullable(),
    level: z.string(),
    organisationId: z.uuid().nullable(),
    assignee: z
      .object({ id: z.uuid(), name: z.string() })
      .nullable()
      .meta({ description: 'Who watches it or looks after it' }),
    agreement: link.nullable(),
    ...mark,
  })
  .meta({ id: 'DeskItem' });

/** The first of what waits in a group, and how much that is in all. */
export const deskGroup = z
  .object({
    total: z.int(),
    totalIsLowerBound: z.boolean().meta({ description: 'Whether more wait than are counted' }),
    items: z.array(deskItem),
  })
  .meta({ id: 'DeskGroup' });

/** Open deadlines of an organisation that nobody watches: they stand on no desk but that of the team. */
export const unwatched = z
  .object({
    open: z.int(),
    overdue: z.int().meta({ description: 'How many of them are certainly late' }),
    areLowerBounds: z.boolean().meta({ description: 'Whether there are more than are counted' }),
  })
  .meta({ id: 'Unwatched' });

/** `GET /api/desk`: what waits for an account, or for its organisation. */
export const desk = z
  .object({
    whose: z.enum(['mine', 'team']),
    on: z.iso.date().meta({ description: 'The day it counts from' }),
    zone: z.string().meta({ description: 'IANA zone in which the day is counted' }),
    groups: z.object({
      overdue: deskGroup,
      today: deskGroup,
      week: deskGroup,
      later: deskGroup,
      undated: deskGroup,
    }),
    snoozed: deskGroup.meta({ description: 'Put off until a later day; in no other group' }),
    unwatched: unwatched.meta({ description: 'Open deadlines of your organisation that nobody watches' }),
  })
  .meta({ id: 'Desk' });

/** What `PUT /api/desk/marks/:kind/:id` takes; what is left out stays as it was. */
export const deskMarkChange = z
  .strictObject({
    acknowledged: z.boolean().optional(),
    snoozedUntil: z.iso
      .date({ error: 'date/not-a-day' })
      .nullable()
      .optional()
      .meta({ description: 'A day to come, or null to take it up again' }),
  })
  .meta({ id: 'DeskMarkChange' });

/** The mark of an account on something that waits. */
export const deskMark = z.object({ kind: z.enum(deskKinds), id: z.uuid(), ...mark }).meta({ id: 'DeskMark' });

/** The days on which something is due, as a calendar draws them. */
export const calendarDeadline = z
  .object({
    id: z.uuid(),
    title: z.string(),
    titleEs: z.string().nullable(),
    earliest: dayOrNull,
    latest: dayOrNull,
    state: z.string(),
  })
  .meta({ id: 'CalendarDeadline' });

/** The days on which a term may end, for one anchor. */
export const calendarEnd = z
  .object({
    agreement: link,
    cohort: link.nullable(),
    earliest: dayOrNull,
    latest: dayOrNull,
    state: z.string(),
  })
  .meta({ id: 'CalendarEnd' });

/** `GET /api/desk/calendar`: deadlines and ends of terms that may fall into a period, and the terms that run in it. */
export const deskCalendar = drawnAt
  .extend({
    from: z.iso.date(),
    to: z.iso.date(),
    deadlines: z.array(calendarDeadline),
    deadlinesAreCut: z.boolean().meta({ description: 'Whether there are more deadlines than are listed' }),
    ends: z.array(calendarEnd),
    terms: z.array(termSummary),
  })
  .meta({ id: 'DeskCalendar' });

export type Desk = z.infer<typeof desk>;
export type DeskItem = z.infer<typeof deskItem>;
export type DeskKind = (typeof deskKinds)[number];
export type DeskGroup = z.infer<typeof deskGroup>;
export type DeskMarkChange = z.infer<typeof deskMarkChange>;
export type DeskCalendar = z.infer<typeof deskCalendar>;
