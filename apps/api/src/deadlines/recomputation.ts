import { Injectable, Logger } from '@nestjs/common';
import { deadlines } from '@paradero/contract/deadlines';
import { storedQuestion, type MovedDeadlines } from '@paradero/contract/views/deadlines';
import type { Code } from '@paradero/contract/vocabulary';
import type { Actor } from '@paradero/domain/access';
import type { Day } from '@paradero/domain/day';
import type { DayBounds } from '@paradero/domain/day-bounds';
import { DomainError } from '@paradero/domain/domain-error';
import sql, { type Sql } from 'sql-template-tag';
import { RecordReader } from '../shared/records/record-reader.js';
import { Computation, type Computed } from './computation.js';
import { ComputedDeadlines, stateOf } from './computed-deadlines.js';
import { Grounds, type Grounded } from './grounds.js';
import { RecomputedRows, type Change, type Stored } from './recomputed-rows.js';

/** A day of a calendar that was added, changed or removed. */
export interface ChangedDay {
  readonly id: string;
  readonly day: Day;
  readonly name: string;
}

/** What may have moved deadlines, with the day of the calendar where it was one. */
export interface Cause {
  readonly reason: Code<'deadlineMoves'>;
  readonly changed?: ChangedDay;
}

interface Move {
  readonly id: string;
  readonly before: DayBounds;
  readonly after: DayBounds;
}

type Acting = Pick<Actor, 'id'>;

const shownMoves = 200;
const attempts = 3;

/**
 * Asks the rules of open deadlines again after something they rest on has changed, whoever owns them: a date that is
 * wrong is wrong for everybody. Running it twice changes nothing.
 */
@Injectable()
export class Recomputation {
  readonly #logger = new Logger('Deadlines');

  constructor(
    private readonly computation: Computation,
    private readonly computed: ComputedDeadlines,
    private readonly grounds: Grounds,
    private readonly rows: RecomputedRows,
    private readonly reader: RecordReader,
  ) {}

  /** The open deadlines that counted one of the days, computed again. */
  async afterDays(actor: Actor, jurisdiction: string, days: readonly ChangedDay[]) {
    const moves: Move[] = [];
    for (const changed of days) {
      const counted = sql`d.calendar = ${jurisdiction} and ${countedOver(changed.day)}`;
      moves.push(...(await this.#run(actor, counted, { reason: 'CALENDAR', changed })));
    }
    return this.#shown(actor, moves);
  }

  /** Those of the actor's organisation whose event or rule has changed since they were computed. */
  async outdated({ id, organisationId }: Actor): Promise<void> {
    const own = sql`d."organisationId" = ${organisationId}::uuid`;
    const event = sql`exists (
      select from proceeding_events e where e.id = d."triggerEventId" and e."updatedAt" > d."updatedAt")`;
    const rule = sql`exists (select from deadline_rules r where r.code = d.rule and r."updatedAt" > d."updatedAt")`;
    await this.#run({ id }, sql`${own} and ${event}`, { reason: 'EVENT' });
    await this.#run({ id }, sql`${own} and ${rule}`, { reason: 'RULE' });
  }

  /** All of them: what a process left undone when it was killed is made good, and a clock that stands goes on. */
  async all({ id, organisationId }: Actor): Promise<void> {
    await this.#run({ id }, sql`d."organisationId" = ${organisationId}::uuid`, { reason: 'CALENDAR' });
  }

  async #run(actor: Acting, where: Sql, cause: Cause): Promise<Move[]> {
    const moves: Move[] = [];
    for await (const portion of this.rows.portions(where))
      moves.push(...(await this.#again(actor, portion, cause)));
    return moves;
  }

  // Those that somebody changed meanwhile are read and asked once more.
  async #again(actor: Acting, portion: readonly Stored[], cause: Cause): Promise<Move[]> {
    const moves: Move[] = [];
    let left = portion;
    for (let attempt = 1; attempt <= attempts && left.length > 0; attempt += 1) {
      const changes = await this.#changes(left, cause);
      const written = await this.rows.write(actor, changes);
      moves.push(...changes.filter(({ stored }) => written.has(stored.id)).flatMap(moveOf));
      const missed = changes.flatMap(({ stored: { id } }) => (written.has(id) ? [] : [id]));
      left = missed.length === 0 ? [] : await this.rows.find(sql`d.id = any(${missed}::uuid[])`);
    }
    for (const { id } of left) this.#left(id, new DomainError('server/busy'));
    return moves;
  }

  async #changes(portion: readonly Stored[], cause: Cause): Promise<Change[]> {
    const grounds = this.grounds.forMany(portion.flatMap(({ triggerEventId }) => triggerEventId ?? []));
    const changes = portion.map((stored) =>
      this.#change(stored, { grounds, cause }).catch((error: unknown) => this.#left(stored.id, error)),
    );
    return (await Promise.all(changes)).filter((change) => change !== undefined);
  }

  async #change(
    stored: Stored,
    { grounds, cause }: { grounds: Grounded; cause: Cause },
  ): Promise<Change | undefined> {
    const { asked, triggerEventId, level, organisationId } = stored;
    const input = { asked: storedQuestion.parse(asked), triggerEventId, level, organisationId };
    const computed = await this.computation.of(input, grounds);
    if (isSame(computed, stored)) return undefined;
    // A clock that stands moves the day each day by itself; that is no change of what it rests on.
    const isStanding = stateOf(computed.asked) === 'TOLLED';
    const { reason, changed } = cause;
    const kept = isStanding ? {} : this.computed.keep(stored, computed.due, reason, changed);
    return { stored, computed, former: kept.former ?? stored.former };
  }

  // A rule that was changed so that it has no answer leaves the day as it was; the deadline says what it rests on.
  #left(id: string, error: unknown): undefined {
    if (!(error instanceof DomainError)) throw error;
    this.#logger.warn(`deadline ${id} keeps its day: ${error.code}`);
    return undefined;
  }

  async #shown(actor: Actor, moves: readonly Move[]): Promise<MovedDeadlines> {
    const last = new Map(moves.map((move) => [move.id, move]));
    const first = new Map(moves.toReversed().map((move) => [move.id, move]));
    const reached = await this.reader.columns(actor, deadlines, {
      only: ['id', 'title', 'titleEs'],
      where: sql`t.id = any(${[...last.keys()]}::uuid[])`,
      clocks: {},
    });
    const moved = reached.slice(0, shownMoves).map(({ id, title, titleEs }) => {
      const [from, to] = [first.get(id), last.get(id)];
      if (!from || !to) throw new Error('a deadline that did not move was read');
      return { deadline: { id, title, titleEs }, before: from.before, after: to.after };
    });
    return { moved, movedTotal: reached.length };
  }
}

function moveOf({ stored, computed }: Change): Move[] {
  if (computed.due === stored.due) return [];
  const { id, dueEarliest, dueLatest } = stored;
  const { earliest, latest } = computed.explanation;
  return [{ id, before: { earliest: dueEarliest, latest: dueLatest }, after: { earliest, latest } }];
}

// A day changes a count only if it lies between what is counted from and what is due.
const countedOver = (day: Day): Sql => sql`
  ${day}::date between least(coalesce(d."triggerEarliest", '-infinity'), coalesce(d."dueEarliest", '-infinity'))
    and greatest(coalesce(d."triggerLatest", 'infinity'), coalesce(d."dueLatest", 'infinity'))`;

// The database keeps the names of an object in an order of its own.
function isSame(computed: Computed, stored: Stored): boolean {
  return computed.due === stored.due && sorted(computed.explanation) === sorted(stored.explanation);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part instanceof Object && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
