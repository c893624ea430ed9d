import { Injectable } from '@nestjs/common';
import { calendarDays } from '@paradero/contract/calendar-days';
import { deadlines } from '@paradero/contract/deadlines';
import { formerWindow, type CalendarDayMoves, type FormerWindow } from '@paradero/contract/views/deadlines';
import type { Actor } from '@paradero/domain/access';
import type { DayBounds } from '@paradero/domain/day-bounds';
import { DomainError } from '@paradero/domain/domain-error';
import sql from 'sql-template-tag';
import { RecordReader } from '../shared/records/record-reader.js';
import { ChangedDays } from './changed-days.js';

type Move = CalendarDayMoves['data'][number];

const shownDeadlines = 200;
const mostCounted = 1000;
const columns = ['id', 'title', 'titleEs', 'former', 'dueEarliest', 'dueLatest'] as const;

/** What a day of a calendar moved since it was added, and by its removal, as the deadlines keep it. */
@Injectable()
export class DayMoves {
  constructor(
    private readonly reader: RecordReader,
    private readonly changed: ChangedDays,
  ) {}

  async of(actor: Actor, dayId: string): Promise<CalendarDayMoves> {
    await this.#require(actor, dayId);
    const where = sql`t.former @> ${JSON.stringify([{ dayId }])}::jsonb`;
    const groups = { moved: { where, by: sql`t."dueEarliest"::text` } };
    const [found] = await this.reader.groups(actor, deadlines, {
      ...{ groups, first: shownDeadlines, most: mostCounted },
    });
    const { first = [], total = 0, totalIsLowerBound = false } = found ?? {};
    const moved = await this.reader.columns(actor, deadlines, {
      only: columns,
      where: sql`t.id = any(${first.map(({ id }) => id)}::uuid[])`,
      clocks: {},
    });
    const data = moved.flatMap(({ id, title, titleEs, former, dueEarliest, dueLatest }) =>
      movesBy(dayId, former, { earliest: dueEarliest, latest: dueLatest }).map((move): Move => {
        return { deadline: { id, title, titleEs }, ...move };
      }),
    );
    return { data: data.toSorted(byNewest), total, totalIsLowerBound };
  }

  // One that was removed is told about as well: what its removal moved is worth as much.
  async #require(actor: Actor, dayId: string): Promise<void> {
    if (await this.reader.reaches(actor, calendarDays, dayId)) return;
    const stands = (await this.changed.find(dayId)).length > 0;
    const first = stands ? {} : await this.reader.firstVersion(calendarDays, dayId);
    if (Object.keys(first).length === 0) throw new DomainError('record/not-found');
  }
}

// What followed a window is the next one it had, or the one it has now.
function movesBy(dayId: string, kept: unknown, now: DayBounds): Omit<Move, 'deadline'>[] {
  const windows = formerWindow.array().parse(kept);
  return windows.flatMap((window, place) => {
    if (window.dayId !== dayId) return [];
    return [{ on: window.on, before: boundsOf(window), after: boundsOf(windows[place + 1] ?? now) }];
  });
}

const boundsOf = ({ earliest, latest }: DayBounds | FormerWindow) => ({ earliest, latest });

const byNewest = (one: Move, other: Move) =>
  other.on.localeCompare(one.on) || dayOf(one.before).localeCompare(dayOf(other.before));

const dayOf = ({ earliest, latest }: DayBounds) => earliest ?? latest ?? '';
