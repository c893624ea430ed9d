import { Injectable } from '@nestjs/common';
import { accounts } from '@paradero/contract/accounts';
import { agreements } from '@paradero/contract/agreements';
import { deadlines } from '@paradero/contract/deadlines';
import { inquiries } from '@paradero/contract/inquiries';
import { questions } from '@paradero/contract/questions';
import { reminders } from '@paradero/contract/reminders';
import { reports } from '@paradero/contract/reports';
import type { DeskItem, DeskKind } from '@paradero/contract/views/desk';
import { daysBetween, type Day } from '@paradero/domain/day';
import type { Actor } from '@paradero/domain/access';
import sql, { type Sql } from 'sql-template-tag';
import { RecordReader } from '../shared/records/record-reader.js';
import { at, linkOf } from '../shared/slices/links.js';
import type { Desktop } from './desk-kinds.js';
import { DeskMarks } from './desk-marks.js';

// An item before the records it names were looked up.
type Found = Omit<
  DeskItem,
  'kind' | 'daysLeft' | 'assignee' | 'agreement' | 'acknowledgedAt' | 'snoozedUntil'
> & {
  assigneeId: string | null;
  agreementId: string | null;
};

const common = ['id', 'version', 'level', 'organisationId'] as const;
const deadlineColumns = [
  ...common,
  'title',
  'titleEs',
  'dueEarliest',
  'dueLatest',
  'state',
  'watcherId',
  'agreementId',
] as const;
const questionColumns = [...common, 'textEn', 'textEs', 'opened', 'state', 'ownerId', 'agreementId'] as const;
const reportColumns = [...common, 'title', 'titleEs', 'reviewState', 'createdAt'] as const;
const reminderColumns = [...common, 'note', 'due', 'agreementId'] as const;

const none = {
  titleEs: null,
  earliest: null,
  latest: null,
  since: null,
  assigneeId: null,
  agreementId: null,
};

/** Loads what is shown of the records on a desk: what they are, whose, of which agreement, and how they are marked. */
@Injectable()
export class DeskItems {
  constructor(
    private readonly reader: RecordReader,
    private readonly marks: DeskMarks,
  ) {}

  /** The items by their id. */
  async of({ actor, on }: Desktop, kind: DeskKind, ids: readonly string[]): Promise<Map<string, DeskItem>> {
    if (ids.length === 0) return new Map();
    const [found, marks] = await Promise.all([this.#load(actor, kind, ids), this.marks.of(actor, kind, ids)]);
    const [people, instruments] = await Promise.all([
      this.reader.rows(actor, accounts, isOneOf(found.map(({ assigneeId }) => assigneeId))),
      this.reader.rows(actor, agreements, isOneOf(found.map(({ agreementId }) => agreementId))),
    ]);
    const names = new Map(people.map(({ id, name }) => [id, { id, name }]));
    const titles = new Map(instruments.map((agreement) => [agreement.id, linkOf(agreement)]));
    return new Map(
      found.map(({ assigneeId, agreementId, ...item }) => [
        item.id,
        {
          ...item,
          kind,
          daysLeft: daysLeft(on, item),
          assignee: at(names, assigneeId),
          agreement: at(titles, agreementId),
          ...(marks.get(item.id) ?? { acknowledgedAt: null, snoozedUntil: null }),
        },
      ]),
    );
  }

  #load(actor: Actor, kind: DeskKind, ids: readonly string[]): Promise<Found[]> {
    switch (kind) {
      case 'deadlines':
        return this.#deadlines(actor, ids);
      case 'questions':
        return this.#questions(actor, ids);
      case 'reports':
        return this.#reports(actor, ids);
      case 'reminders':
        return this.#reminders(actor, ids);
    }
  }

  async #deadlines(actor: Actor, ids: readonly string[]): Promise<Found[]> {
    const rows = await this.reader.columns(actor, deadlines, { only: deadlineColumns, ...among(ids) });
    return rows.map(({ dueEarliest, dueLatest, watcherId, ...row }) => ({
      ...none,
      ...row,
      earliest: dueEarliest,
      latest: dueLatest,
      assigneeId: watcherId,
    }));
  }

  async #questions(actor: Actor, ids: readonly string[]): Promise<Found[]> {
    const [rows, asked] = await Promise.all([
      this.reader.columns(actor, questions, { only: questionColumns, ...among(ids) }),
      this.reader.aggregate<{ questionId: string; due: Day }>(actor, inquiries, {
        select: sql`t."questionId", min(t."replyDue")::text as due`,
        where: sql`t."questionId" = any(${ids}::uuid[]) and t.state = 'SENT' and t."replyDue" is not null`,
        groupBy: sql`t."questionId"`,
      }),
    ]);
    const due = new Map(asked.map(({ questionId, due }) => [questionId, due]));
    return rows.map(({ textEn, textEs, opened, ownerId, ...row }) => ({
      ...none,
      ...row,
      title: textEn,
      titleEs: textEs,
      earliest: at(due, row.id),
      latest: at(due, row.id),
      since: opened,
      assigneeId: ownerId,
    }));
  }

  async #reports(actor: Actor, ids: readonly string[]): Promise<Found[]> {
    const rows = await this.reader.columns(actor, reports, { only: reportColumns, ...among(ids) });
    return rows.map(({ reviewState, createdAt, ...row }) => ({
      ...none,
      ...row,
      state: reviewState,
      since: createdAt.slice(0, 10),
    }));
  }

  async #reminders(actor: Actor, ids: readonly string[]): Promise<Found[]> {
    const rows = await this.reader.columns(actor, reminders, { only: reminderColumns, ...among(ids) });
    return rows.map(({ note, due, ...row }) => ({
      ...none,
      ...row,
      title: note,
      earliest: due,
      latest: due,
      state: null,
    }));
  }
}

const among = (ids: readonly string[]) => ({ where: isOneOf(ids), clocks: {} });

const isOneOf = (ids: readonly (string | null)[]): Sql =>
  sql`t.id = any(${[...new Set(ids.filter((id) => id !== null))]}::uuid[])`;

function daysLeft(
  on: Day,
  { earliest, latest }: Pick<DeskItem, 'earliest' | 'latest'>,
): DeskItem['daysLeft'] {
  if (earliest === null) return null;
  return { lo: daysBetween(on, earliest), hi: latest === null ? null : daysBetween(on, latest) };
}
