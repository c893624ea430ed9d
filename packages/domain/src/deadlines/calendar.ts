import { weekdayOf, type Day } from '../day.js';
import { step, type Step } from '../step.js';

export const closedDayKinds = ['holiday', 'observed', 'closure', 'disputed'] as const;

/** A closed day that has a name. It is `disputed` when it is not settled that such a day stops a count. */
export interface ClosedDay {
  day: Day;
  name: string;
  nameEs: string | null;
  kind: (typeof closedDayKinds)[number];
}

/** The closed days of a jurisdiction in the years they are known for. Saturdays and Sundays are not listed. */
export interface Calendar {
  jurisdiction: string;
  firstYear: number;
  lastYear: number;
  days: readonly ClosedDay[];
}

/** Why nothing is due on a day: it has a name, or it is a Saturday or Sunday. */
export type Closure = ClosedDay | { day: Day; kind: 'weekend' };

/** The named closed days of all calendars, by day. */
export type NamedDays = ReadonlyMap<Day, ClosedDay>;

/** The first and last day of a stretch, both in it. */
export interface Stretch {
  first: Day;
  last: Day;
}

/** Says whether a day is in a stretch. */
export function isWithin(day: Day, { first, last }: Stretch): boolean {
  return first <= day && day <= last;
}

/** Puts calendars together that close days together; a day that one of them settles is not disputed. */
export function namedDaysOf(calendars: readonly Calendar[]): NamedDays {
  // A map keeps the last entry of a day: the settled before the disputed, the first calendar before the others.
  const days = calendars.flatMap((calendar) => calendar.days).toReversed();
  const inOrder = [...days.filter((day) => !isSettled(day)), ...days.filter(isSettled)];
  return new Map(inOrder.map((day) => [day.day, day]));
}

/** The same days without the disputed ones. */
export function withoutDisputed(named: NamedDays): NamedDays {
  return new Map([...named].filter(([, day]) => isSettled(day)));
}

/** Why a day is closed, by name where it has one; null when it is open. */
export function findClosure(day: Day, named: NamedDays): Closure | null {
  const closed = named.get(day);
  if (closed !== undefined && isSettled(closed)) return closed;
  if (weekdayOf(day) >= saturday) return { day, kind: 'weekend' };
  return closed ?? null;
}

/** Tells closed days that have a name from Saturdays and Sundays. */
export function hasName(closure: Closure): closure is ClosedDay {
  return closure.kind !== 'weekend';
}

/** How many Saturdays and Sundays there are among closed days, and the first and last of them. */
export function weekendsIn(closures: readonly Closure[]) {
  const days = [...new Set(closures.filter((closure) => !hasName(closure)).map(({ day }) => day))].toSorted();
  return { count: days.length, first: days[0] ?? null, last: days.at(-1) ?? null };
}

/** Says that no calendar was given for the jurisdiction whose closed days a rule goes by, or none at all. */
export function missingCalendar(jurisdiction: string | null, calendars: readonly Calendar[]): Step[] {
  const given = calendars.some(
    (calendar) => jurisdiction === null || isPartOf(calendar.jurisdiction, jurisdiction),
  );
  return given ? [] : [step('deadline/calendar-missing', { calendar: jurisdiction })];
}

/** Says for each calendar whose years end too soon, or begin too late, that its days were not known. */
export function beyondCalendars(looked: readonly Stretch[], calendars: readonly Calendar[]): Step[] {
  return calendars.flatMap(({ jurisdiction, firstYear, lastYear }) => {
    const years = looked.flatMap(({ first, last }) => [yearOf(first), yearOf(last)]);
    if (years.every((year) => year >= firstYear && year <= lastYear)) return [];
    return [step('deadline/beyond-calendar', { calendar: jurisdiction, firstYear, lastYear })];
  });
}

const saturday = 6;
const isSettled = ({ kind }: ClosedDay): boolean => kind !== 'disputed';
const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** A state or district is written behind its country: `US-DC` closes the days of `US` and its own. */
function isPartOf(jurisdiction: string, whole: string): boolean {
  return jurisdiction === whole || jurisdiction.startsWith(`${whole}-`);
}
