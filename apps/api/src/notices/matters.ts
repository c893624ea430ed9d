import { Injectable } from '@nestjs/common';
import { deadlines } from '@paradero/contract/deadlines';
import { inquiries } from '@paradero/contract/inquiries';
import { questions } from '@paradero/contract/questions';
import { reminders } from '@paradero/contract/reminders';
import type { Code } from '@paradero/contract/vocabulary';
import type { Actor } from '@paradero/domain/access';
import type { Day } from '@paradero/domain/day';
import { thresholds } from '@paradero/domain/notices';
import sql from 'sql-template-tag';
import { Pool } from '../shared/pool.js';
import { RecordReader } from '../shared/records/record-reader.js';

/** The column of `notices` and `desk_marks` that says what one is about. */
export type Subject = 'deadlineId' | 'questionId' | 'reminderId';

/** Something that somebody follows and that is still to be done, with the first day on which it is due. */
export interface Matter {
  readonly subject: Subject;
  readonly id: string;
  readonly due: Day;
  readonly reason: Code<'noticeReasons'>;
  /** The first threshold that is told. */
  readonly from: number;
}

/** What somebody marked as not to be told: put off to a later day, or acknowledged for the day on which it was due. */
interface Quiet {
  readonly snoozed: boolean;
  readonly acknowledged: Day | null;
}

const openQuestions = ['OPEN', 'PARTLY_ANSWERED', 'CONTESTED', 'STALE'];

/** What an account follows: only what it reaches, and nothing that it acknowledged or put off. */
@Injectable()
export class Matters {
  constructor(
    private readonly reader: RecordReader,
    private readonly pool: Pool,
  ) {}

  async of(actor: Actor, on: Day): Promise<Matter[]> {
    const found = await Promise.all([
      this.#watched(actor),
      this.#owned(actor),
      this.#reminders(actor),
      this.#quiet(actor, on),
    ]);
    const [watched, owned, reminded, quiet] = found;
    return [...watched, ...owned, ...reminded].filter(
      ({ id, due }) => !quiet.get(id)?.snoozed && quiet.get(id)?.acknowledged !== due,
    );
  }

  async #watched(actor: Actor): Promise<Matter[]> {
    const where = sql`t."watcherId" = ${actor.id}::uuid and t.state = 'OPEN' and t."dueEarliest" is not null`;
    const rows = await this.reader.columns(actor, deadlines, {
      only: ['id', 'dueEarliest'],
      where: where,
      clocks: {},
    });
    return rows.flatMap(({ id, dueEarliest }) =>
      dueEarliest === null
        ? []
        : [{ subject: 'deadlineId', id, due: dueEarliest, reason: 'WATCHER', from: thresholds[0] }],
    );
  }

  // A question has as many days as inquiries that wait for a reply; two that wait for the same day are one matter.
  async #owned(actor: Actor): Promise<Matter[]> {
    const open = sql`t."ownerId" = ${actor.id}::uuid and t.state = any(${openQuestions}::text[])`;
    const owned = await this.reader.columns(actor, questions, { only: ['id'], where: open, clocks: {} });
    const ids = owned.map(({ id }) => id);
    const waiting = sql`t."questionId" = any(${ids}::uuid[]) and t.state = 'SENT' and t."replyDue" is not null`;
    const rows = await this.reader.columns(actor, inquiries, {
      only: ['questionId', 'replyDue'],
      where: waiting,
      clocks: {},
    });
    const days = new Map(rows.map(({ questionId, replyDue }) => [`${questionId} ${replyDue}`, questionId]));
    return [...days].map(([key, id]) => ({
      subject: 'questionId',
      id,
      due: key.slice(-10),
      reason: 'OWNER',
      from: thresholds[0],
    }));
  }

  // A reminder is a day one chose oneself to be reminded on, so nothing is told before it.
  async #reminders(actor: Actor): Promise<Matter[]> {
    const own = sql`t."createdById" = ${actor.id}::uuid and t."doneAt" is null`;
    const rows = await this.reader.columns(actor, reminders, { only: ['id', 'due'], where: own, clocks: {} });
    return rows.map(({ id, due }) => ({ subject: 'reminderId', id, due, reason: 'REMINDER', from: 0 }));
  }

  // An acknowledgement silences the day that it acknowledged: one that has moved since is told again.
  async #quiet(actor: Actor, on: Day): Promise<ReadonlyMap<string, Quiet>> {
    const { rows } = await this.pool.query<Quiet & { id: string }>(
      `select coalesce("deadlineId", "questionId", "reminderId") as id, "acknowledgedDue" as acknowledged,
         coalesce("snoozedUntil" > $2, false) as snoozed
       from desk_marks
       where "accountId" = $1 and ("acknowledgedAt" is not null or "snoozedUntil" > $2)`,
      [actor.id, on],
    );
    return new Map(rows.map(({ id, ...quiet }) => [id, quiet]));
  }
}
