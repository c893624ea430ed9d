import { Injectable } from '@nestjs/common';
import { calendarDays } from '@paradero/contract/calendar-days';
import { calendars } from '@paradero/contract/calendars';
import type { MovedDeadlines } from '@paradero/contract/views/deadlines';
import type { Actor } from '@paradero/domain/access';
import { isDay, type Day } from '@paradero/domain/day';
import { DomainError } from '@paradero/domain/domain-error';
import { RecordReader } from '../shared/records/record-reader.js';
import type { Values } from '../shared/records/row.js';
import { Recomputation, type ChangedDay } from './recomputation.js';

/** Tells the deadlines of days of calendars that were added, changed or removed. */
@Injectable()
export class ChangedDays {
  constructor(
    private readonly reader: RecordReader,
    private readonly recomputation: Recomputation,
  ) {}

  /** A day as it stands, for what it closed before it changes; nothing when there is none. */
  async find(id: string): Promise<Values[]> {
    try {
      return [await this.reader.whole(calendarDays, id)];
    } catch (error) {
      if (error instanceof DomainError) return [];
      throw error;
    }
  }

  async after(actor: Actor, days: readonly Values[]): Promise<MovedDeadlines> {
    const moved: MovedDeadlines[] = [];
    for (const calendarId of new Set(days.map((day) => String(day['calendarId'])))) {
      const { jurisdiction } = await this.reader.whole(calendars, calendarId);
      const changed = new Map(days.filter((day) => day['calendarId'] === calendarId).flatMap(changedDay));
      moved.push(await this.recomputation.afterDays(actor, String(jurisdiction), [...changed.values()]));
    }
    return {
      moved: moved.flatMap((each) => each.moved),
      movedTotal: moved.reduce((total, each) => total + each.movedTotal, 0),
    };
  }
}

function changedDay({ id, day, name }: Values): [Day, ChangedDay][] {
  return typeof day === 'string' && isDay(day) ? [[day, { id: String(id), day, name: String(name) }]] : [];
}
