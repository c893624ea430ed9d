import { Injectable } from '@nestjs/common';
import type { DeadlineAnswer, DeadlineQuestion, StoredQuestion } from '@paradero/contract/views/deadlines';
import { audienceOf, type Actor, type Level } from '@paradero/domain/access';
import type { DayBounds } from '@paradero/domain/day-bounds';
import { DomainError } from '@paradero/domain/domain-error';
import { DeadlineAnswers, takesTime } from './deadline-answers.js';
import { Grounds, type Grounded } from './grounds.js';

/** What a deadline is computed from, and for whose eyes. */
export interface Input {
  readonly asked: StoredQuestion;
  readonly triggerEventId: string | null;
  readonly level: Level;
  readonly organisationId: string;
}

/** The columns of a deadline that only a rule writes. */
export interface Computed {
  readonly rule: string;
  readonly trigger: string;
  readonly triggerEventId: string | null;
  readonly due: string;
  readonly calendar: string | null;
  readonly asked: DeadlineQuestion;
  readonly explanation: DeadlineAnswer;
}

/**
 * Computes what a deadline holds. It rests on nothing but what everybody reaches who may read the deadline: its day
 * must not tell what is restricted.
 */
@Injectable()
export class Computation {
  constructor(
    private readonly answers: DeadlineAnswers,
    private readonly record: Grounds,
  ) {}

  /** Rests on the record as it stands, or on what was read of it for many deadlines. */
  async of(input: Input, grounds: Grounded = this.record): Promise<Computed> {
    const level = input.level === 'sealed' ? 'restricted' : input.level;
    const audience = audienceOf(level, input.organisationId);
    const trigger = await triggerOf(input, { audience, grounds });
    const asked = { ...input.asked, trigger };
    const explanation = await this.answers.answerFrom(grounds, { actor: audience, question: asked });
    const { rule, calendar } = explanation;
    const { triggerEventId } = input;
    return {
      ...{ rule, calendar, triggerEventId, asked, explanation },
      trigger: trigger.split('T')[0] ?? trigger,
      due: edtfOf(explanation),
    };
  }
}

async function triggerOf(
  { asked, triggerEventId }: Input,
  { audience, grounds }: { audience: Actor; grounds: Grounded },
): Promise<string> {
  if (triggerEventId === null) {
    if (asked.trigger === undefined) throw invalid('trigger', 'field/required');
    return asked.trigger;
  }
  const rule = await grounds.rule(audience, asked.rule);
  const event = await grounds.event(audience, triggerEventId);
  if (!event) throw invalid('triggerEventId', 'reference/not-found');
  if (event.voidedAt !== null) throw invalid('triggerEventId', 'deadline/event-voided');
  const { occurred, localTime } = event;
  return takesTime(rule) && localTime !== null ? `${occurred}T${localTime}` : occurred;
}

/** A window as the text a date of the record has; a date-time is the day it is on. */
function edtfOf({ earliest, latest }: DayBounds): string {
  if (earliest === null && latest === null) throw invalid('trigger', 'deadline/no-day');
  if (earliest === latest && earliest !== null) return earliest;
  return `${earliest ?? '..'}/${latest ?? '..'}`;
}

const invalid = (path: string, code: string) =>
  new DomainError('deadline/invalid', { errors: [{ path, code }] });
