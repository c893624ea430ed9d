import { Injectable, Logger } from '@nestjs/common';
import { deadlines } from '@paradero/contract/deadlines';
import { storedQuestion, type MovedDeadlines } from '@paradero/contract/views/deadlines';
import type { Code } from '@paradero/contract/vocabulary';
import type { Actor, Level } from '@paradero/domain/access';
import type { Day } from '@paradero/domain/day';
import type { DayBounds } from '@paradero/domain/day-bounds';
import { DomainError } from '@paradero/domain/domain-error';
import sql, { type Sql } from 'sql-template-tag';
import { Database } from '../shared/database.js';
import { Pool } from '../shared/pool.js';
import { RecordReader } from '../shared/records/record-reader.js';
import { toRow, type Values } from '../shared/records/row.js';
import { Computation, type Computed } from './computation.js';
import { ComputedDeadlines, stateOf } from './computed-deadlines.js';

/** What may have moved deadlines, with the day of the calendar where it was one. */
export interface Cause {
  readonly reason: Code<'deadlineMoves'>;
  readonly changed?: { readonly day: Day; readonly name: string };
}

interface Stored extends Values {
  readonly id: string;
  readonly version: number;
  readonly level: Level;
  readonly organisationId: string;
  readonly triggerEventId: string | null;
  readonly due: string;
  readonly dueEarliest: Day | null;
  readonly dueLatest: Day | null;
  readonly asked: unknown;
  readonly explanation: unknown;
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
    private readonly database: Database,
    private readonly pool: Pool,
    private readonly reader: RecordReader,
  ) {}

  /** The open deadlines that counted one of the days, computed again. */
  async afterDays(actor: Actor, jurisdiction: string, days: readonly { day: Day; name: string }[]) {
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
    for (const { id } of await this.#found(sql`select d.id`, where)) {
      const move = await this.#again(actor, id, cause).catch((error: unknown) => this.#left(id, error));
      if (move) moves.push(move);
    }
    return moves;
  }

  // A rule that was changed so that it has no answer leaves the day as it was; the deadline says what it rests on.
  #left(id: string, error: unknown): undefined {
    if (!(error instanceof DomainError)) throw error;
    this.#logger.warn(`deadline ${id} keeps its day: ${error.code}`);
    return undefined;
  }

  async #again(actor: Acting, id: string, cause: Cause): Promise<Move | undefined> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const [stored] = await this.#found(columns, sql`d.id = ${id}::uuid`);
      if (!stored) return undefined;
      const { asked, triggerEventId, level, organisationId } = stored;
      const input = { asked: storedQuestion.parse(asked), triggerEventId, level, organisationId };
      const computed = await this.computation.of(input);
      if (isSame(computed, stored)) return undefined;
      if (await this.#write(actor, { stored, computed, cause })) {
        const { dueEarliest, dueLatest } = stored;
        const { earliest, latest } = computed.explanation;
        const before = { earliest: dueEarliest, latest: dueLatest };
        return computed.due === stored.due ? undefined : { id, before, after: { earliest, latest } };
      }
    }
    throw new DomainError('server/busy');
  }

  async #write(
    actor: Acting,
    { stored, computed, cause }: { stored: Stored; computed: Computed; cause: Cause },
  ): Promise<boolean> {
    const { id, version } = stored;
    // A clock that stands moves the day each day by itself; that is no change of what it rests on.
    const isStanding = stateOf(computed.asked) === 'TOLLED';
    const kept = isStanding ? {} : this.computed.keep(stored, computed.due, cause.reason, cause.changed);
    const data = toRow(deadlines, { ...computed, ...kept });
    const { count } = await this.database.write(actor, (tx) =>
      tx.deadlines.updateMany({
        where: { id, version, state: { in: ['OPEN', 'TOLLED'] } },
        data: { ...data, version: { increment: 1 }, updatedAt: this.database.now() },
      }),
    );
    return count > 0;
  }

  async #found(select: Sql, where: Sql): Promise<Stored[]> {
    const statement = sql`
      ${select} from deadlines d
      where d.state in ('OPEN', 'TOLLED') and d.rule is not null and d.asked is not null and ${where}
      order by d.id`;
    return (await this.pool.query<Stored>(statement.text, statement.values)).rows;
  }

  async #shown(actor: Actor, moves: readonly Move[]): Promise<MovedDeadlines> {
    const ids = moves.map(({ id }) => id);
    const reached = await this.reader.rows(actor, deadlines, sql`t.id = any(${ids}::uuid[])`);
    const moved = reached.map(({ id, title, titleEs }) => {
      const own = moves.filter((move) => move.id === id);
      const [first, last] = [own[0], own.at(-1)];
      if (!first || !last) throw new Error('a deadline that did not move was read');
      return { deadline: { id, title, titleEs }, before: first.before, after: last.after };
    });
    return { moved: moved.slice(0, shownMoves), movedTotal: moved.length };
  }
}

const columns = sql`
  select d.id, d.version, d.level, d."organisationId", d."triggerEventId", d.due, d."dueEarliest"::text,
    d."dueLatest"::text, d.asked, d.explanation, d.former`;

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
