import type { Day } from '../day.js';
import type { Step } from '../step.js';
import { countedReadings, type CountedReading, type DeadlineAsked } from './asked.js';
import { isWithin, namedDaysOf, withoutDisputed, type NamedDays } from './calendar.js';
import { explainPeriod } from './explain-period.js';
import { compareMoments, type Moment } from './moment.js';
import { endPeriod, limitOf, type PeriodEnd } from './period-end.js';
import { stopsOf, type Stop } from './tolling.js';
import type { Trigger } from './trigger.js';

/** One count of one reading from one moment. */
export interface Run {
  reading: string;
  from: Moment;
  end: Moment;
  /** Says whether the disputed days were closed, where that makes a difference. */
  closesDisputed: boolean;
  /** Says whether the clock stands still and was not started again, so that the end comes no earlier than this. */
  unfinished: boolean;
  periods: readonly PeriodEnd[];
  steps: readonly Step[];
}

interface Terms {
  all: NamedDays;
  settled: NamedDays;
  disputed: readonly Day[];
  cap: number | null;
  stops: readonly Stop[];
  /** The last day counted before the clock stopped and was not started again. */
  openFrom: Day | null;
}

interface Start {
  reading: CountedReading;
  from: Moment;
  terms: Terms;
}

/**
 * Every count that an answer rests on: each reading, from the first and the last moment it can start from, and
 * again with the disputed days closed where that gives another end.
 */
export function runsOf(asked: DeadlineAsked, trigger: Trigger): Run[] {
  const all = namedDaysOf(asked.calendars);
  const settled = withoutDisputed(all);
  const terms: Terms = {
    all,
    settled,
    disputed: [...all.keys()].filter((day) => !settled.has(day)),
    cap: asked.rule.cap,
    stops: stopsOf(asked.tolling, asked.on ?? null),
    openFrom: asked.tolling.find(({ to }) => to === null)?.from ?? null,
  };
  return countedReadings(asked).flatMap((reading) =>
    startsOf(trigger).flatMap((from) => runBothWays({ reading, from, terms })),
  );
}

function startsOf({ earliest, latest }: Trigger): Moment[] {
  if (earliest !== null && latest !== null && compareMoments(earliest, latest) === 0) return [earliest];
  return [earliest, latest].filter((moment) => moment !== null);
}

function runBothWays(start: Start): Run[] {
  const { all, settled, disputed } = start.terms;
  const open = runReading(start, settled);
  // A count that never looked at a disputed day takes the same course whether such days are closed or not.
  if (!disputed.some((day) => looksAt(open, day))) return [open];
  const closed = runReading(start, all);
  return compareMoments(open.end, closed.end) === 0 ? [open] : [open, { ...closed, closesDisputed: true }];
}

function looksAt({ periods }: Run, day: Day): boolean {
  return periods.some(({ looked }) => looked !== null && isWithin(day, looked));
}

function runReading({ reading, from, terms }: Start, named: NamedDays): Run {
  const { stops, cap, openFrom } = terms;
  const [first] = reading.periods;
  const limit = first === undefined || cap === null ? null : limitOf(cap, { period: first, from, stops });
  const unstarted = { reading: reading.code, from, end: from, closesDisputed: false, unfinished: false };
  return reading.periods.reduce<Run>(
    (before, period) => {
      const count = { period, from: before.end, stops };
      // A period that counts back leads away from the limit, so only those that go on towards it are cut.
      const isTowards = period.direction === first?.direction;
      const found = endPeriod(count, { named, limit: isTowards ? limit : null });
      const isFirst = before.periods.length === 0;
      return {
        ...before,
        end: found.end,
        unfinished: openFrom !== null && found.cut.day > openFrom,
        periods: [...before.periods, found],
        steps: [...before.steps, ...explainPeriod({ ...count, found, named, cap, isFirst })],
      };
    },
    { ...unstarted, periods: [], steps: [] },
  );
}
