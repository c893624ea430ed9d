import { Injectable } from '@nestjs/common';
import { deadlines } from '@paradero/contract/deadlines';
import type { Code } from '@paradero/contract/vocabulary';
import {
  formerWindow,
  type AskedAgain,
  type DeadlineQuestion,
  type FormerWindow,
  type StoredQuestion,
} from '@paradero/contract/views/deadlines';
import { can, type Actor, type Level } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import { readEdtf } from '@paradero/domain/edtf';
import { inputsHash } from '@paradero/domain/questions/draft';
import { Clock } from '../shared/clock.js';
import { RecordReader } from '../shared/records/record-reader.js';
import { RecordWriter } from '../shared/records/record-writer.js';
import type { Values } from '../shared/records/row.js';
import { Computation, type Computed } from './computation.js';

/** A deadline as it is asked for, before its day is known. */
export type NewDeadline = Values & {
  readonly asked: StoredQuestion;
  readonly triggerEventId?: string | null;
};

/** Stores deadlines whose day a rule computes, and asks their rule again. */
@Injectable()
export class ComputedDeadlines {
  constructor(
    private readonly computation: Computation,
    private readonly reader: RecordReader,
    private readonly writer: RecordWriter,
    private readonly clock: Clock,
  ) {}

  /** Stores a new one; repeating the request is safe, whatever has happened to calendars since. */
  async create(actor: Actor, { asked, triggerEventId = null, ...values }: NewDeadline) {
    // The contract of the request takes no other levels.
    const level = (values['level'] ?? 'internal') as Level;
    const input = { asked, triggerEventId, level, organisationId: actor.organisationId };
    const computed = (await this.#kept(String(values['id']), asked)) ?? (await this.computation.of(input));
    return this.writer.create(actor, deadlines, { ...values, ...computed, state: stateOf(computed.asked) });
  }

  /** Asks the rule of a deadline again by other inputs; the window it had is kept beside the new one. */
  async askAgain(actor: Actor, at: { id: string; version: number }, { asked, triggerEventId }: AskedAgain) {
    const current = await this.#own(actor, at.id);
    const computed = await this.computation.of({
      asked,
      triggerEventId: triggerEventId ?? null,
      // Both columns are as the contract says.
      level: current['level'] as Level,
      organisationId: String(current['organisationId']),
    });
    const changed = { ...computed, ...this.keep(current, computed.due, 'ASKED') };
    return this.writer.update(actor, deadlines, at.id, at.version, {
      ...changed,
      ...(isOpen(current['state']) && { state: stateOf(computed.asked) }),
    });
  }

  /** Takes a deadline off its rule: its day is set by hand from now on, and what was computed is kept in history. */
  async release(actor: Actor, at: { id: string; version: number }) {
    await this.#own(actor, at.id);
    const nothing = { rule: null, calendar: null, triggerEventId: null, asked: null, explanation: null };
    return this.writer.update(actor, deadlines, at.id, at.version, nothing);
  }

  /** The column that keeps the windows a deadline had, one longer when its day is about to change. */
  keep(
    current: Values,
    due: string,
    reason: Code<'deadlineMoves'>,
    cause: { id: string; day: string; name: string } | null = null,
  ): { former?: FormerWindow[] } {
    const before = String(current['due']);
    if (before === due) return {};
    const read = readEdtf(before);
    const last: FormerWindow = {
      due: before,
      earliest: read.ok ? read.earliest : null,
      latest: read.ok ? read.latest : null,
      on: this.clock.today(),
      reason,
      day: cause?.day ?? null,
      dayId: cause?.id ?? null,
      name: cause?.name ?? null,
    };
    const kept = formerWindow.array().safeParse(current['former']);
    return { former: [...(kept.success ? kept.data : []), last] };
  }

  // The same request again stores what the first one did, and is compared with that.
  async #kept(id: string, asked: StoredQuestion): Promise<Computed | undefined> {
    const first = await this.reader.firstVersion(deadlines, id);
    const before = first['asked'];
    if (!isQuestion(before)) return undefined;
    const repeated = { ...asked, trigger: asked.trigger ?? before.trigger };
    if (inputsHash(plain(before)) !== inputsHash(plain(repeated))) return undefined;
    const { rule, trigger, triggerEventId, due, calendar, explanation } = first;
    // History holds what this service wrote.
    return { rule, trigger, triggerEventId, due, calendar, asked: before, explanation } as Computed;
  }

  async #own(actor: Actor, id: string): Promise<Values> {
    const { body } = await this.reader.one(actor, deadlines, id);
    const shown: Values = JSON.parse(body);
    if (!can(actor, 'update', 'deadlines', shown)) throw new DomainError('access/another-organisation');
    return this.reader.whole(deadlines, id);
  }
}

const isOpen = (state: unknown) => state === 'OPEN' || state === 'TOLLED';

/** A clock that stands now leaves a deadline tolled. */
export const stateOf = ({ tolling = [] }: Pick<StoredQuestion, 'tolling'>): Code<'deadlineStates'> =>
  tolling.some(({ to }) => to === null) ? 'TOLLED' : 'OPEN';

function isQuestion(value: unknown): value is DeadlineQuestion {
  return value instanceof Object && 'rule' in value && 'trigger' in value;
}

// What was left out and what is null ask for the same.
const plain = (question: DeadlineQuestion) => JSON.parse(JSON.stringify(question));
