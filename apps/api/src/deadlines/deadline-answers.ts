import { Injectable } from '@nestjs/common';
import type { DeadlineAnswer, DeadlineQuestion, DeadlineRuleEntry } from '@paradero/contract/views/deadlines';
import type { Actor } from '@paradero/domain/access';
import type { DayBounds } from '@paradero/domain/day-bounds';
import { computeDeadline, deadlineRules, type DeadlineRule } from '@paradero/domain/deadlines';
import { DomainError } from '@paradero/domain/domain-error';
import { readEdtf } from '@paradero/domain/edtf';
import { Clock } from '../shared/clock.js';
import { Grounds, type Grounded } from './grounds.js';
import { OwnRules } from './own-rules.js';

/** Answers when something is due, from a rule, a trigger and the calendars of the record. */
@Injectable()
export class DeadlineAnswers {
  constructor(
    private readonly record: Grounds,
    private readonly own: OwnRules,
    private readonly clock: Clock,
  ) {}

  /** When it is due and why; nothing is stored. */
  answer(actor: Actor, question: DeadlineQuestion): Promise<DeadlineAnswer> {
    return this.answerFrom(this.record, { actor, question });
  }

  /** The same from what was read for many deadlines. */
  async answerFrom(
    grounds: Grounded,
    { actor, question }: { actor: Actor; question: DeadlineQuestion },
  ): Promise<DeadlineAnswer> {
    const rule = await grounds.rule(actor, question.rule);
    const trigger = readTrigger(question.trigger);
    const calendar = question.calendar === undefined ? rule.calendar : question.calendar;
    const calendars = calendar === null ? [] : await grounds.calendars(actor, calendar);
    if (typeof question.calendar === 'string' && calendars.length === 0)
      throw invalid('calendar', 'deadline/no-such-calendar');
    const { zone = null, count = null, tolling = [] } = question;
    const computed = computeDeadline({
      rule,
      trigger,
      calendars,
      tolling,
      zone,
      count,
      on: this.clock.today(),
    });
    const { code, authority, confidence, startEvent } = rule;
    return { ...computed, rule: code, authority, confidence, startEvent, calendar };
  }

  /** The rules that can be asked by, and what each needs. */
  async rules(actor: Actor): Promise<DeadlineRuleEntry[]> {
    const own = await this.own.all(actor);
    return [
      ...deadlineRules.map((rule) => entryOf(rule, { name: null, nameEs: null })),
      ...own.map(({ rule, ...names }) => entryOf(rule, names)),
    ];
  }
}

function entryOf(rule: DeadlineRule, names: Pick<DeadlineRuleEntry, 'name' | 'nameEs'>): DeadlineRuleEntry {
  const { code, authority, confidence, startEvent, calendar, zone, tollable } = rule;
  return {
    ...{ code, ...names, authority, confidence, startEvent, calendar, zone, tollable },
    takesCount: takesCount(rule),
    takesTime: takesTime(rule),
  };
}

/** Whether a rule counts hours, so that it needs a time to count from. */
export const takesTime = ({ readings }: DeadlineRule): boolean =>
  readings.some(({ periods }) => periods.some(({ unit }) => unit === 'hour'));

function takesCount({ readings, cap }: DeadlineRule): DeadlineRuleEntry['takesCount'] {
  const isOpen = readings.some(({ periods }) => periods.some(({ count }) => count === null));
  return isOpen ? 'required' : cap === null ? 'fixed' : 'allowed';
}

/** A date-time goes to the engine as it is; a day may be as uncertain as any date of the record. */
function readTrigger(text: string): DayBounds | string {
  if (text.includes('T')) return text;
  const read = readEdtf(text);
  if (!read.ok) throw invalid('trigger', read.reason);
  return { earliest: read.earliest, latest: read.latest };
}

const invalid = (path: string, code: string) =>
  new DomainError('deadline/invalid', { errors: [{ path, code }] });
