import { addDays, addDuration, earlier, endOfMonth, later, type Day } from '../day.js';
import { findClosure, isWithin, type Closure, type NamedDays, type Stretch } from './calendar.js';
import { atTime, compareMoments, movedTo, onDay, stepDay, type Moment } from './moment.js';
import { invalidDeadline } from './refusal.js';
import type { Period, Roll } from './rule.js';
import { daysIn, findStop, tolledWithin, type Stop } from './tolling.js';

/** A period whose count is known. */
export interface CountedPeriod extends Period {
  count: number;
}

/** A count to be made: how much, from where, and when the clock stops on the way. */
export interface Count {
  period: CountedPeriod;
  from: Moment;
  stops: readonly Stop[];
}

/** Where a period ends, and what was passed over on the way. */
export interface PeriodEnd {
  /** By its own count. */
  counted: Moment;
  /** No further than the rule allows at most. */
  cut: Moment;
  /** Off a closed day, when it rolls. */
  end: Moment;
  /** Closed days that were not counted or that it was rolled past. */
  closures: Closure[];
  tolled: Stretch[];
  /** The days that were looked up in the calendars; null when closed days do not matter. */
  looked: Stretch | null;
}

/** Makes a count: no further than the limit, and then off a closed day when its end rolls. */
export function endPeriod(count: Count, around: { named: NamedDays; limit: Moment | null }): PeriodEnd {
  const { period, from, stops } = count;
  const walked = period.unit === 'businessDay' ? walkBusinessDays(count, around.named) : null;
  const counted = walked === null ? countUnits(count) : onDay(walked.day);
  const cut = around.limit === null ? counted : nearer([counted, around.limit], period);
  const rolled = rollDay(cut.day, period.roll, around.named);
  const passed = (walked?.closures ?? []).filter(({ day }) => isWithin(day, spanOf([from.day, cut.day])));
  const looked = [...(walked === null ? [] : [from.day]), cut.day, rolled.day];
  return {
    counted,
    cut,
    end: rolled.day === cut.day ? cut : movedTo(cut, rolled.day),
    closures: [...passed, ...rolled.closures],
    tolled: tolledWithin({ after: dayBeforeFirst(count), through: cut.day }, stops),
    looked: walked === null && period.roll === 'none' ? null : spanOf(looked),
  };
}

/** The furthest moment that a most of so many days allows, counted the way the period counts. */
export function limitOf(days: number, { period, ...count }: Count): Moment {
  return period.unit === 'hour'
    ? countUnits({ ...count, period: { ...period, count: days * 24 } })
    : countUnits({ ...count, period: { ...period, unit: 'calendarDay', count: days } });
}

/**
 * The end of units that take closed days as they come: the first day that is counted and on which the period,
 * begun as many days later as the clock stood still, is over. Adding those days at the end instead would let a
 * later trigger end earlier where a month is clipped.
 */
function countUnits(count: Count): Moment {
  const { period, from, stops } = count;
  const after = dayBeforeFirst(count);
  let end = pastStops(addUnits(period, from), stops);
  for (;;) {
    const tolledDays = daysIn(tolledWithin({ after, through: end.day }, stops));
    const next = pastStops(addUnits(period, movedTo(from, stepDay(from.day, tolledDays))), stops);
    if (compareMoments(next, end) <= 0) return end;
    end = next;
  }
}

function pastStops(moment: Moment, stops: readonly Stop[]): Moment {
  const stop = findStop(moment.day, stops);
  return stop === undefined ? moment : pastStops(movedTo(moment, stepDay(stop.to, 1)), stops);
}

function addUnits(period: CountedPeriod, from: Moment): Moment {
  const { unit, count } = period;
  if (unit === 'hour') return addHours(from, signOf(period) * count);
  const plain = onDay(addDuration(from.day, `P${count}${designators[unit]}`, signOf(period))).day;
  if (unit === 'endOfMonth') return onDay(endOfMonth(plain));
  return onDay(period.countTrigger ? addDays(plain, -signOf(period)) : plain);
}

const designators = { calendarDay: 'D', businessDay: 'D', month: 'M', endOfMonth: 'M', year: 'Y' } as const;

function addHours({ at }: Moment, hours: number): Moment {
  if (at === null) throw invalidDeadline({ path: 'trigger', code: 'deadline/time-missing' });
  return atTime(at.add({ hours }));
}

function walkBusinessDays(count: Count, named: NamedDays) {
  const { period, stops } = count;
  const closures: Closure[] = [];
  let day = dayBeforeFirst(count);
  let counted = 0;
  while (counted < period.count) {
    day = stepDay(day, signOf(period));
    const stop = findStop(day, stops);
    const closure = stop === undefined ? findClosure(day, named) : null;
    if (stop !== undefined) day = stop.to;
    else if (closure !== null) closures.push(closure);
    else counted += 1;
  }
  return { day, closures };
}

function rollDay(from: Day, roll: Roll, named: NamedDays) {
  const closures: Closure[] = [];
  let day = from;
  if (roll === 'none') return { day, closures };
  for (;;) {
    const closure = findClosure(day, named);
    if (closure === null) return { day, closures };
    closures.push(closure);
    day = stepDay(day, roll === 'forward' ? 1 : -1);
  }
}

/** The last day that is not counted before the first that is. */
function dayBeforeFirst({ period, from }: Pick<Count, 'period' | 'from'>): Day {
  return period.countTrigger ? stepDay(from.day, -signOf(period)) : from.day;
}

function nearer([one, other]: [Moment, Moment], period: Period): Moment {
  return compareMoments(one, other) * signOf(period) > 0 ? other : one;
}

function spanOf(days: readonly Day[]): Stretch {
  return { first: days.reduce(earlier), last: days.reduce(later) };
}

function signOf({ direction }: Period): 1 | -1 {
  return direction === 'forward' ? 1 : -1;
}
