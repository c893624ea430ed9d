import type { deadlines } from '@paradero/contract/deadlines';
import type { Read } from '@paradero/contract/resource';
import { codesOf, termFor } from '@paradero/contract/vocabulary';
import { addDays, type Day } from '@paradero/domain/day';
import ical, {
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { feedWords, type FeedWords, type Language } from './feed-words.js';

/** A deadline in a calendar: its days, and the countries of its agreement. */
export interface Entry {
  readonly deadline: Pick<
    Read<typeof deadlines>,
    'id' | 'version' | 'updatedAt' | 'state' | 'rule' | 'dueEarliest' | 'dueLatest'
  >;
  readonly from: Day;
  readonly to: Day;
  readonly states: readonly string[];
}

interface Calendar {
  readonly entries: readonly Entry[];
  /** The countries of the agreement it is about, if it is about one. */
  readonly states: readonly string[];
  /** Where the record is read, such as `https://paradero.example`. */
  readonly origin: string;
  readonly language: Language;
}

const refreshSeconds = 6 * 3_600;
const cancelled: readonly string[] = ['VOID', 'WAIVED'];

/** Deadlines as iCalendar (RFC 5545): whole days, and no text that somebody wrote into the record. */
export function calendarFile({ entries, states, origin, language }: Calendar): string {
  const words = feedWords(language);
  const about = countriesOf(states, words);
  const calendar = ical({
    prodId: { company: 'Paradero', product: 'Deadlines', language: language.toUpperCase() },
    name: [words.calendar, ...about].join(' · '),
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshSeconds,
  });
  for (const entry of entries) calendar.createEvent(eventOf(entry, { words, origin, language }));
  // Every line of the format ends with a break, the last as well; the library leaves that one out.
  return `${calendar.toString()}\r\n`;
}

function eventOf(
  { deadline, from, to, states }: Entry,
  { words, origin, language }: { words: FeedWords; origin: string; language: Language },
): ICalEventData {
  const { id, version, updatedAt, state, dueEarliest, dueLatest } = deadline;
  const changed = new Date(updatedAt);
  const url = `${origin}/deadlines/${id}/show`;
  const rule = ruleOf(deadline.rule, language);
  const subject = [`${words.deadline} ${id.slice(0, 8)}`, ...rule.name, ...countriesOf(states, words)].join(
    ' · ',
  );
  const lines = [
    words.due({ earliest: dueEarliest, latest: dueLatest }),
    ...rule.code.map((code) => `${words.rule}: ${code}`),
    `${words.more} ${url}`,
  ];
  return {
    id: `${id}@paradero`,
    sequence: version,
    stamp: changed,
    lastModified: changed,
    allDay: true,
    start: midnight(from),
    end: midnight(addDays(to, 1)),
    summary: state === 'OPEN' ? subject : `${words.state(state)}: ${subject}`,
    description: lines.join('\n'),
    url,
    status: cancelled.includes(state) ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

// Only the rules that come with the program: one made here has a code and a name of somebody's choosing.
function ruleOf(rule: string | null, language: Language): { code: string[]; name: string[] } {
  const known = codesOf('deadlineRules').find((code) => code === rule);
  return known === undefined
    ? { code: [], name: [] }
    : { code: [known], name: [termFor('deadlineRules', known, language)] };
}

function countriesOf(states: readonly string[], words: FeedWords): string[] {
  const names = [...new Set(states)].map((code) => words.country(code)).filter((name) => name !== '');
  return names.length === 0 ? [] : [names.join(' – ')];
}

// Without a zone the library writes the UTC day of an instant.
const midnight = (day: Day) => new Date(`${day}T00:00:00Z`);
