import { Injectable } from '@nestjs/common';
import { calendarDays } from '@paradero/contract/calendar-days';
import { calendars } from '@paradero/contract/calendars';
import type { Code } from '@paradero/contract/vocabulary';
import type { Actor } from '@paradero/domain/access';
import type { Calendar, ClosedDay } from '@paradero/domain/deadlines';
import sql from 'sql-template-tag';
import { RecordReader } from '../shared/records/record-reader.js';

const kinds: Readonly<Record<Code<'calendarDayKinds'>, ClosedDay['kind']>> = {
  HOLIDAY: 'holiday',
  OBSERVED: 'observed',
  CLOSURE: 'closure',
  DISPUTED: 'disputed',
};

/** The calendars of the record, as the engine of deadlines takes them. */
@Injectable()
export class Calendars {
  constructor(private readonly reader: RecordReader) {}

  /** The calendars of a jurisdiction, each with the years between its first and its last day. */
  async of(actor: Actor, jurisdiction: string): Promise<Calendar[]> {
    const found = await this.reader.rows(actor, calendars, sql`t.jurisdiction = ${jurisdiction}`);
    const ids = found.map(({ id }) => id);
    const days = await this.reader.rows(actor, calendarDays, sql`t."calendarId" = any(${ids}::uuid[])`);
    return found.flatMap(({ id }) => {
      const own = days
        .filter(({ calendarId }) => calendarId === id)
        .toSorted((one, other) => (one.day < other.day ? -1 : 1));
      const [first, last] = [own.at(0), own.at(-1)];
      if (!first || !last) return [];
      return [
        {
          jurisdiction,
          firstYear: Number(first.day.slice(0, 4)),
          lastYear: Number(last.day.slice(0, 4)),
          days: own.map(({ day, name, nameEs, kind }) => ({ day, name, nameEs, kind: kinds[kind] })),
        },
      ];
    });
  }
}
