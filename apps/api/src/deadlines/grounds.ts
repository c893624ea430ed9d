import { Injectable } from '@nestjs/common';
import { proceedingEvents } from '@paradero/contract/proceeding-events';
import type { Read } from '@paradero/contract/resource';
import type { Actor } from '@paradero/domain/access';
import type { Calendar, DeadlineRule } from '@paradero/domain/deadlines';
import sql from 'sql-template-tag';
import { RecordReader } from '../shared/records/record-reader.js';
import { Calendars } from './calendars.js';
import { OwnRules } from './own-rules.js';

type Event = Read<typeof proceedingEvents>;

/** What deadlines rest on, as far as an actor reaches it. */
export interface Grounded {
  rule(actor: Actor, code: string): Promise<DeadlineRule>;
  calendars(actor: Actor, jurisdiction: string): Promise<Calendar[]>;
  event(actor: Actor, id: string): Promise<Event | undefined>;
}

/** Reads what deadlines rest on from the record. */
@Injectable()
export class Grounds implements Grounded {
  constructor(
    private readonly reader: RecordReader,
    private readonly own: OwnRules,
    private readonly jurisdictions: Calendars,
  ) {}

  rule(actor: Actor, code: string) {
    return this.own.require(actor, code);
  }

  calendars(actor: Actor, jurisdiction: string) {
    return this.jurisdictions.of(actor, jurisdiction);
  }

  async event(actor: Actor, id: string) {
    return (await this.#events(actor, [id])).get(id);
  }

  /** The same for many deadlines that count from these events: each thing is read once for all who see the same. */
  forMany(eventIds: readonly string[]): Grounded {
    const events = once((actor) => this.#events(actor, eventIds));
    return {
      rule: once((actor, code) => this.rule(actor, code)),
      calendars: once((actor, jurisdiction) => this.calendars(actor, jurisdiction)),
      event: async (actor, id) => (await events(actor, '')).get(id),
    };
  }

  async #events(actor: Actor, ids: readonly string[]): Promise<Map<string, Event>> {
    const found = await this.reader.rows(actor, proceedingEvents, sql`t.id = any(${ids}::uuid[])`);
    return new Map(found.map((event) => [event.id, event]));
  }
}

function once<T>(read: (actor: Actor, name: string) => Promise<T>) {
  const known = new Map<string, Promise<T>>();
  return (actor: Actor, name: string): Promise<T> => {
    const key = [actor.role, actor.organisationId, actor.id, name].join(' ');
    const found = known.get(key) ?? read(actor, name);
    known.set(key, found);
    return found;
  };
}
