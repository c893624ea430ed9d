import { deadlines } from '@paradero/contract/deadlines';
import { inquiries } from '@paradero/contract/inquiries';
import { questions } from '@paradero/contract/questions';
import { reminders } from '@paradero/contract/reminders';
import { reports } from '@paradero/contract/reports';
import type { Resource } from '@paradero/contract/resource';
import type { Desk, DeskKind } from '@paradero/contract/views/desk';
import type { Actor } from '@paradero/domain/access';
import { addDays, type Day } from '@paradero/domain/day';
import sql, { type Sql } from 'sql-template-tag';
import { reachable } from '../shared/records/reachable.js';
import type { Group } from '../shared/records/record-reader.js';
import { column } from '../shared/records/sql.js';

/** Whose desk it is, and the day it counts from. */
export interface Desktop {
  readonly actor: Actor;
  readonly whose: Desk['whose'];
  readonly on: Day;
}

/** The groups a kind fills; all over alias `t`. */
export type Groups = Partial<Record<keyof Desk['groups'] | 'snoozed', Group>>;

/** How far a group is counted. */
export const mostCounted = 500;

interface Kind {
  readonly resource: Resource;
  /** The column under which a mark names it. */
  readonly markedBy: string;
  /** The day of a record `r` that is acknowledged, and no other; null where it has none. */
  readonly day: (actor: Actor) => Sql;
}

/** What each kind of the desk is. */
export const kinds: Readonly<Record<DeskKind, Kind>> = {
  deadlines: {
    resource: deadlines,
    markedBy: 'deadlineId',
    // While its clock stands a deadline moves every day, so that there is no day to acknowledge.
    day: () => sql`case when r.state <> 'TOLLED' then coalesce(r."dueEarliest", r."dueLatest") end`,
  },
  questions: {
    resource: questions,
    markedBy: 'questionId',
    day: (actor) => firstReply(actor, sql`r.id`),
  },
  reports: { resource: reports, markedBy: 'reportId', day: () => sql`null::date` },
  reminders: { resource: reminders, markedBy: 'reminderId', day: () => sql`r.due` },
};

/** How a kind falls into the groups of a desk. */
export const groupsOf: Readonly<Record<DeskKind, (desktop: Desktop) => Groups>> = {
  deadlines: deadlineGroups,
  questions: questionGroups,
  reports: reviewGroups,
  reminders: reminderGroups,
};

const lastOfWeek = (on: Day) => addDays(on, 7);

// While its clock stands, a deadline whose last day has passed is not late: its day is yet to be known.
const isLate = (on: Day) => sql`t.state = 'OPEN' and t."dueLatest" < ${on}::date`;

// A window that is open at its end is due from its first day on, so it is never certain that it is late.
function deadlineGroups(desktop: Desktop): Groups {
  const { actor, on } = desktop;
  const whose = isMine(desktop)
    ? sql`t."watcherId" = ${actor.id}::uuid`
    : sql`t."organisationId" = ${actor.organisationId}::uuid`;
  const [earliest, latest] = [sql`t."dueEarliest"`, sql`t."dueLatest"`];
  return standing(desktop, {
    kind: 'deadlines',
    open: sql`t.state in ('OPEN', 'TOLLED') and ${whose}`,
    snoozedBy: earliest,
    groups: {
      overdue: { where: isLate(on), by: latest },
      today: {
        where: sql`(${latest} >= ${on}::date and (${earliest} is null or ${earliest} <= ${on}::date))
          or (${latest} is null and ${earliest} <= ${on}::date)`,
        by: earliest,
      },
      week: {
        where: sql`${earliest} > ${on}::date and ${earliest} <= ${lastOfWeek(on)}::date`,
        by: earliest,
      },
      later: { where: sql`${earliest} > ${lastOfWeek(on)}::date`, by: earliest },
      undated: {
        where: sql`(${earliest} is null and ${latest} is null) or (t.state = 'TOLLED' and ${latest} < ${on}::date)`,
        by: sql`t."createdAt"`,
      },
    },
  });
}

/** The open deadlines of an organisation that nobody watches, and those of them that are certainly late. */
export function unwatchedGroups({ actor, on }: Desktop): Record<'open' | 'overdue', Group> {
  const open = sql`t.state in ('OPEN', 'TOLLED') and t."watcherId" is null
    and t."organisationId" = ${actor.organisationId}::uuid`;
  const by = sql`t."dueLatest"`;
  return { open: { where: open, by }, overdue: { where: sql`${open} and ${isLate(on)}`, by } };
}

/** A question is due when the first reply to it is; the day it was opened is no day on which anything is due. */
function questionGroups(desktop: Desktop): Groups {
  const { actor, on } = desktop;
  const asked = reachable(actor, inquiries, {});
  const first = firstReply(actor, sql`t.id`);
  const openOf = (alias: string) =>
    sql`${column(alias, 'closed')} is null and ${
      isMine(desktop)
        ? sql`${column(alias, 'ownerId')} = ${actor.id}::uuid`
        : sql`${column(alias, 'organisationId')} = ${actor.organisationId}::uuid`
    }`;
  // Gone through in the order of the days, so that it ends early however many inquiries there are.
  const dueWithin = (from: Sql, to: Sql) => ({
    where: sql`t.id in (
        select i."questionId" from ${asked} i join questions q on q.id = i."questionId" and ${openOf('q')}
        where ${isAwaited} and i."replyDue" >= ${from} and i."replyDue" <= ${to}
        order by i."replyDue" limit ${2 * mostCounted})
      and not exists (
        select 1 from ${asked} i where i."questionId" = t.id and ${isAwaited} and i."replyDue" < ${from})`,
    by: first,
  });
  const day = (value: Day) => sql`${value}::date`;
  return standing(desktop, {
    kind: 'questions',
    open: openOf('t'),
    snoozedBy: first,
    groups: {
      overdue: dueWithin(sql`'-infinity'::date`, day(addDays(on, -1))),
      today: dueWithin(day(on), day(on)),
      week: dueWithin(day(addDays(on, 1)), day(lastOfWeek(on))),
      later: dueWithin(day(addDays(on, 8)), sql`'infinity'::date`),
      undated: {
        where: sql`not exists (select 1 from ${asked} i where i."questionId" = t.id and ${isAwaited})`,
        by: sql`t.opened`,
      },
    },
  });
}

const isAwaited = sql`i.state = 'SENT' and i."replyDue" is not null`;

const firstReply = (actor: Actor, question: Sql): Sql => sql`(
  select min(i."replyDue") from ${reachable(actor, inquiries, {})} i where i."questionId" = ${question} and ${isAwaited})`;

/** Somebody else than its author reviews a report, and no day is set for it: the one that waits longest comes first. */
function reviewGroups(desktop: Desktop): Groups {
  if (isMine(desktop)) return {};
  const { id, organisationId } = desktop.actor;
  return standing(desktop, {
    kind: 'reports',
    open: sql`t."reviewState" = 'SUBMITTED' and t."organisationId" = ${organisationId}::uuid
      and t."createdById" <> ${id}::uuid`,
    snoozedBy: sql`t."createdAt"`,
    groups: { undated: { where: sql`true`, by: sql`t."createdAt"` } },
  });
}

/** Reminders are seen by nobody else, so a team has none. */
function reminderGroups(desktop: Desktop): Groups {
  if (!isMine(desktop)) return {};
  const { on } = desktop;
  const by = sql`t.due`;
  return standing(desktop, {
    kind: 'reminders',
    open: sql`t."doneAt" is null`,
    snoozedBy: by,
    groups: {
      overdue: { where: sql`t.due < ${on}::date`, by },
      today: { where: sql`t.due = ${on}::date`, by },
      week: { where: sql`t.due > ${on}::date and t.due <= ${lastOfWeek(on)}::date`, by },
      later: { where: sql`t.due > ${lastOfWeek(on)}::date`, by },
    },
  });
}

interface Waiting {
  kind: DeskKind;
  open: Sql;
  snoozedBy: Sql;
  groups: Groups;
}

// What its account put off stands in none of the groups but in one of its own.
function standing({ actor, on }: Desktop, { kind, open, snoozedBy, groups }: Waiting): Groups {
  const marked = column('m', kinds[kind].markedBy);
  const snoozed = sql`exists (select 1 from desk_marks m
    where m."accountId" = ${actor.id}::uuid and ${marked} = t.id and m."snoozedUntil" > ${on}::date)`;
  const entries = Object.entries(groups).map(([name, { where, by }]) => [
    name,
    { where: sql`${open} and (${where}) and not ${snoozed}`, by },
  ]);
  return { ...Object.fromEntries(entries), snoozed: { where: sql`${open} and ${snoozed}`, by: snoozedBy } };
}

const isMine = ({ whose }: Desktop) => whose === 'mine';
