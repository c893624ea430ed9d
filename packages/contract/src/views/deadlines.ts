import { confidences, startEvents } from '@paradero/domain/deadlines';
import { z } from 'zod';
import { calendarDays } from '../calendar-days.js';
import { deadlines } from '../deadlines.js';
import { codesOf } from '../vocabulary.js';
import { dayOrNull, link, step } from './parts.js';

const dateTimeOrNull = z.string().nullable();

const stop = z.strictObject({
  from: z.iso.date(),
  to: z.iso.date().nullable(),
  reason: z.string().trim().min(1).max(300).nullish().meta({ description: 'Why the clock stood' }),
});

/** `POST /api/deadlines/preview`: what a deadline is asked by. Nothing is stored. */
export const deadlineQuestion = z
  .strictObject({
    rule: z.string().max(40).meta({ description: 'Code of a rule, such as R4, or of one that users made' }),
    trigger: z.string().max(64).meta({
      description:
        'Day it counts from as EDTF, or a date-time: local (2025-03-15T18:48) or with its offset; rules of hours need one',
    }),
    count: z
      .int()
      .min(1)
      .max(10_000)
      .nullish()
      .meta({ description: 'How many units, where the rule leaves it to a court or sets only a most' }),
    calendar: z.string().max(10).nullish().meta({
      description:
        'Jurisdiction whose closed days count (ISO 3166); that of the rule unless given, none when null',
    }),
    zone: z
      .string()
      .max(60)
      .nullish()
      .meta({ description: 'IANA zone of the clock; that of the rule unless given' }),
    tolling: z
      .array(stop)
      .max(20)
      .optional()
      .meta({ description: 'Stops of the clock: the days after `from` through `to` are not counted' }),
  })
  .meta({ id: 'DeadlineQuestion' });

const window = {
  earliest: dayOrNull.meta({ description: 'First day it can be due; null when nothing limits it' }),
  latest: dayOrNull.meta({ description: 'Last day it can be due; null when nothing limits it' }),
  earliestAt: dateTimeOrNull.meta({ description: 'Local date-time, where hours are counted' }),
  latestAt: dateTimeOrNull,
};

/** When something is due, and why. */
export const deadlineAnswer = z
  .object({
    rule: z.string(),
    authority: z.string().meta({ description: 'The law the rule stands on, cited' }),
    confidence: z.enum(confidences).meta({ description: 'How sure we are of the rule' }),
    startEvent: z.enum(startEvents),
    calendar: z.string().nullable().meta({ description: 'Jurisdiction whose closed days counted' }),
    ...window,
    readings: z
      .array(z.object({ code: z.string(), ...window }))
      .meta({ description: 'What each reading gives' }),
    skipped: z
      .array(
        z.object({ day: z.iso.date(), name: z.string(), nameEs: z.string().nullable(), kind: z.string() }),
      )
      .meta({ description: 'Closed days with a name that were passed over' }),
    weekends: z.object({ count: z.int(), first: dayOrNull, last: dayOrNull }),
    tolledDays: z.int().meta({ description: 'Days on which the clock stood' }),
    steps: z.array(step),
  })
  .meta({ id: 'DeadlineAnswer', description: 'Not legal advice: the rule and its authority are shown.' });

export type DeadlineAnswer = z.infer<typeof deadlineAnswer>;
export type DeadlineQuestion = z.infer<typeof deadlineQuestion>;

/** `GET /api/deadlines/rules`: the rules that can be asked by. */
export const deadlineRuleList = z
  .object({
    data: z.array(
      z.object({
        code: z.string(),
        name: z
          .string()
          .nullable()
          .meta({ description: 'Name of a rule that users made; null for one of the program' }),
        nameEs: z.string().nullable(),
        authority: z.string(),
        confidence: z.enum(confidences),
        startEvent: z.enum(startEvents),
        calendar: z.string().nullable(),
        zone: z.string().nullable(),
        tollable: z.boolean(),
        takesCount: z.enum(['required', 'allowed', 'fixed']),
        takesTime: z.boolean().meta({ description: 'Whether the trigger must be a date-time' }),
      }),
    ),
  })
  .meta({ id: 'DeadlineRules' });

export type DeadlineRuleEntry = z.infer<typeof deadlineRuleList>['data'][number];

/** What a stored deadline is asked by: the trigger may be left to the event that it counts from. */
export const storedQuestion = deadlineQuestion
  .extend({ trigger: deadlineQuestion.shape.trigger.optional() })
  .meta({ id: 'StoredDeadlineQuestion' });

const triggerEventId = z
  .uuid()
  .toLowerCase()
  .nullish()
  .meta({ description: 'Event of a proceeding whose day it counts from, in place of a trigger' });

/** `POST /api/deadlines/computed`: a deadline whose day a rule computes. */
export const computedDeadline = z
  .strictObject({
    ...withoutComputed(deadlines.create.shape),
    triggerEventId,
    asked: storedQuestion,
  })
  .meta({ id: 'ComputedDeadline' });

/** `PUT /api/deadlines/:id/asked`: asks the rule again, by other inputs or another rule. */
export const askedAgain = z
  .strictObject({ triggerEventId, asked: storedQuestion })
  .meta({ id: 'AskedAgain' });

export type StoredQuestion = z.infer<typeof storedQuestion>;
export type AskedAgain = z.infer<typeof askedAgain>;

/** A window that a deadline had before, as `former` of a deadline keeps it. */
export const formerWindow = z
  .object({
    due: z.string().meta({ description: 'EDTF text it had' }),
    earliest: dayOrNull,
    latest: dayOrNull,
    on: z.iso.date().meta({ description: 'Day it was replaced' }),
    reason: z.enum(codesOf('deadlineMoves')),
    day: dayOrNull.meta({ description: 'Day of the calendar that was changed' }),
    dayId: z.uuid().nullish().meta({ description: 'Its record, which may be removed since' }),
    name: z.string().nullable().meta({ description: 'Name of that day' }),
  })
  .meta({ id: 'FormerWindow' });

export type FormerWindow = z.infer<typeof formerWindow>;

const windowOnly = z.object({ earliest: dayOrNull, latest: dayOrNull });

/** What a change of a calendar did to the deadlines that counted the day. */
export const movedDeadlines = z.object({
  moved: z
    .array(z.object({ deadline: link, before: windowOnly, after: windowOnly }))
    .meta({ description: 'Open deadlines within reach that moved, at most 200' }),
  movedTotal: z.int().meta({ description: 'How many of them moved' }),
});

/** `GET /api/calendar-days/:id/moves`: what a day of a calendar has moved since it was added, and by its removal. */
export const calendarDayMoves = z
  .object({
    data: z
      .array(
        z.object({
          deadline: link,
          on: z.iso.date().meta({ description: 'Day on which it moved' }),
          before: windowOnly,
          after: windowOnly,
        }),
      )
      .meta({ description: 'Each move, the newest first, of at most 200 deadlines within reach' }),
    total: z.int().meta({ description: 'How many deadlines within reach moved, as far as they are counted' }),
    totalIsLowerBound: z.boolean(),
  })
  .meta({ id: 'CalendarDayMoves' });

export type CalendarDayMoves = z.infer<typeof calendarDayMoves>;

/** A written day of a calendar, with what it moved. */
export const calendarDayWritten = calendarDays.record
  .extend(movedDeadlines.shape)
  .meta({ id: 'CalendarDayWritten' });

/** A removed day of a calendar, with what that moved. */
export const calendarDayRemoved = movedDeadlines.meta({ id: 'CalendarDayRemoved' });

export type MovedDeadlines = z.infer<typeof movedDeadlines>;

function withoutComputed({ due: _due, trigger: _trigger, state: _state, ...rest }: z.ZodRawShape) {
  return rest;
}
