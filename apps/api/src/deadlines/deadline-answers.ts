import { Injectable } from '@nestjs/common';
import type { DeadlineAnswer, DeadlineQuestion, DeadlineRuleEntry } from '@paradero/contract/views/deadlines';
import type { Actor } from '@paradero/domain/access';
import type { DayBounds } from '@paradero/domain/day-bounds';
import {
  computeDeadline,
  deadlineRules,
  requireDeadlineRule,
  type DeadlineRule,
} from '@paradero/domain/deadlines';
import { DomainError } from '@paradero/domain/domain-error';
import { readEdtf } from '@paradero/domain/edtf';
import { Clock } from '../shared/clock.js';
import { Calendars } from './calendars.js';

/** Answers when something is due, from a rule, a trigger and the calendars of the record. */
@Injectable()
export class DeadlineAnswers {
  constructor(
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {}

  /** When it is due and why; nothing is stored. */
  async answer(actor: Actor, question: DeadlineQuestion): Promise<DeadlineAnswer> {
    const rule = requireDeadlineRule(question.rule);
    const trigger = readTrigger(question.trigger);
    const calendar = question.calendar === undefined ? rule.calendar : question.calendar;
    const calendars = calendar === null ? [] : await this.calendars.of(actor, calendar);
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
  rules(): DeadlineRuleEntry[] {
    return deadlineRules.map((rule) => {
      const { code, authority, confidence, startEvent, calendar, zone, tollable } = rule;
      const periods = rule.readings.flatMap((reading) => reading.periods);
      return {
        ...{ code, authority, confidence, startEvent, calendar, zone, tollable },
        takesCount: takesCount(rule),
        takesTime: periods.some(({ unit }) => unit === 'hour'),
      };
    });
  }
}

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
