import type { AskedAgain, DeadlineQuestion, DeadlineRuleEntry } from '@paradero/contract/views/deadlines';
import type { Records } from '../shared/record/records.js';

/** What stands in the form of the calculator. */
export interface Values {
  rule: string;
  trigger: string;
  count?: number | null;
  calendar?: string;
  zone?: string | null;
  tolling?: { from: string; to?: string | null; reason?: string | null }[];
}

export const ofRule = 'rule';
export const none = 'none';

/** What was asked, as the form takes it. */
export function valuesOf({ calendar, tolling, ...question }: DeadlineQuestion) {
  return {
    ...question,
    calendar: calendar === undefined ? ofRule : (calendar ?? none),
    ...(tolling && { tolling }),
  };
}

/** What the form asks; a number and stops that were typed for another rule are left out. */
export function questionOf(values: Values, rule: DeadlineRuleEntry | undefined): DeadlineQuestion {
  const { trigger, count, calendar, zone } = values;
  const tolling = rule?.tollable === false ? [] : (values.tolling ?? []);
  return {
    rule: values.rule,
    trigger: trigger.trim(),
    ...(typeof count === 'number' && rule?.takesCount !== 'fixed' && { count }),
    ...(calendar !== ofRule && { calendar: calendar === none ? null : calendar }),
    ...(zone && { zone }),
    ...(tolling.length > 0 && {
      tolling: tolling.map(({ from, to, reason }) => ({ from, to: to || null, reason: reason || null })),
    }),
  };
}

/** The day of an event, with its hour where the rule counts hours, as the API reads it. */
export const triggerOf = (
  { occurred, localTime }: Records['proceeding-events'],
  rule: DeadlineRuleEntry | undefined,
): string => (rule?.takesTime && localTime !== null ? `${occurred}T${localTime}` : occurred);

/** What is stored of a question: an event stands in place of the day, so that the deadline follows it. */
export function storedOf(
  { trigger, ...asked }: DeadlineQuestion,
  event: Records['proceeding-events'] | undefined,
): AskedAgain {
  return event ? { triggerEventId: event.id, asked } : { asked: { ...asked, trigger } };
}
