import { addDays } from '../day.js';
import { step, type Step } from '../step.js';
import { findClosure, hasName, weekendsIn, type Closure, type NamedDays } from './calendar.js';
import { shown, type Moment } from './moment.js';
import type { Count, CountedPeriod, PeriodEnd } from './period-end.js';
import { daysIn } from './tolling.js';

/** A count that was made, its end, and what it was made by. */
interface Counted extends Pick<Count, 'period' | 'from'> {
  found: PeriodEnd;
  named: NamedDays;
  cap: number | null;
  isFirst: boolean;
}

/** The lines that say how a period came to its end: what was counted, stopped, cut, passed over and rolled. */
export function explainPeriod(counted: Counted): Step[] {
  const { period, from, found, cap, isFirst } = counted;
  const { unit, count, direction } = period;
  const ends = { from: shown(from), to: shown(found.counted) };
  const cut = { days: cap, from: ends.to, to: shown(found.cut) };
  return [
    ...(isFirst ? triggerDay(period, from) : []),
    step('deadline/counted', { unit, count, direction, ...ends }),
    ...monthEnd(counted),
    ...found.tolled.map((stop) => step('deadline/tolled', { ...stop, days: daysIn([stop]) })),
    ...(cut.from === cut.to ? [] : [step('deadline/capped', cut)]),
    ...passedOver(found.closures),
    ...rolling(counted),
  ];
}

function triggerDay({ unit, countTrigger }: CountedPeriod, { day }: Moment): Step[] {
  if (unit === 'hour' || unit === 'endOfMonth') return [];
  return [step(countTrigger ? 'deadline/trigger-day-counted' : 'deadline/trigger-day-not-counted', { day })];
}

/** A month that is too short ends a period on its last day. */
function monthEnd({ period, from, found }: Counted): Step[] {
  const { unit, countTrigger, direction } = period;
  if ((unit !== 'month' && unit !== 'year') || found.tolled.length > 0) return [];
  const { day } = found.counted;
  const anniversary = countTrigger ? addDays(day, direction === 'forward' ? 1 : -1) : day;
  if (anniversary.slice(8) === from.day.slice(8)) return [];
  return [step('deadline/month-end', { from: from.day, to: anniversary })];
}

function passedOver(closures: readonly Closure[]): Step[] {
  const weekends = weekendsIn(closures);
  return [
    ...closures
      .filter(hasName)
      .map(({ day, name, nameEs, kind }) => step('deadline/closed-day', { day, name, nameEs, kind })),
    ...(weekends.count === 0 ? [] : [step('deadline/weekends', weekends)]),
  ];
}

/** A rule that does not roll leaves its end on a closed day, and whoever relies on it should know. */
function rolling({ period, found, named }: Counted): Step[] {
  const { cut, end } = found;
  if (cut.day !== end.day)
    return [step('deadline/rolled', { direction: period.roll, from: shown(cut), to: shown(end) })];
  const closure = findClosure(cut.day, named);
  if (closure === null) return [];
  const { name, nameEs } = hasName(closure) ? closure : { name: null, nameEs: null };
  return [step('deadline/not-rolled', { day: cut.day, name, nameEs, kind: closure.kind })];
}
