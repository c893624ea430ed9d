import { Injectable } from '@nestjs/common';
import { calendarDays } from '@paradero/contract/calendar-days';
import type { MovedDeadlines } from '@paradero/contract/views/deadlines';
import type { Actor } from '@paradero/domain/access';
import { RecordWriter, type At } from '../shared/records/record-writer.js';
import type { Values } from '../shared/records/row.js';
import { ChangedDays } from './changed-days.js';

/** Writes days of calendars as any record, and tells what that did to the deadlines that counted them. */
@Injectable()
export class CalendarDays {
  constructor(
    private readonly writer: RecordWriter,
    private readonly changed: ChangedDays,
  ) {}

  async add(actor: Actor, values: Values) {
    const { body, ...stored } = await this.writer.create(actor, calendarDays, values);
    const day: Values = JSON.parse(body);
    return { ...stored, body: { ...day, ...(await this.changed.after(actor, [day])) } };
  }

  async change(actor: Actor, { id, version }: At, values: Values) {
    const before = await this.changed.find(id);
    const { body, ...stored } = await this.writer.update(actor, calendarDays, id, version, values);
    const day: Values = JSON.parse(body);
    return { ...stored, body: { ...day, ...(await this.changed.after(actor, [...before, day])) } };
  }

  async remove(actor: Actor, { id, version }: At): Promise<MovedDeadlines> {
    const before = await this.changed.find(id);
    await this.writer.delete(actor, calendarDays, id, version);
    return this.changed.after(actor, before);
  }
}
