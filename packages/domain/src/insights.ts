import { daysBetween, type Day } from './day.js';
import { compareByEarliest, type DayBounds } from './day-bounds.js';
import { hull, toInterval, type Interval } from './interval.js';
import { termSpan, type TermSpan } from './terms/span.js';
import type { TermWindow } from './terms.js';

/** A bar of the term strip. */
export interface TermBar extends TermSpan {
  agreementId: string;
  windows: number;
  withoutOutcome: Interval;
}

/** The terms of all agreements as bars, those that end first at the top and those without an end at the bottom. */
export function termStrip(
  agreements: readonly { agreementId: string; windows: readonly TermWindow[]; withoutOutcome: Interval }[],
  on: Day,
): TermBar[] {
  return agreements
    .map(({ agreementId, windows, withoutOutcome }) => ({
      agreementId,
      windows: windows.length,
      withoutOutcome,
      ...termSpan(windows, on),
    }))
    .toSorted((one, other) => compareEndless(one, other) || compareByEarliest(one, other));
}

/** A claim about a count as a chart needs it. */
export interface PublishedClaim extends DayBounds {
  id: string;
  publisherId: string;
  lo: number | null;
  hi: number | null;
}

/** What one publisher said over time. */
export interface ClaimSeries {
  publisherId: string;
  points: { id: string; day: Day; lo: number; hi: number | null }[];
}

/**
 * Claims as one line per publisher, at the day by which each was certainly published; those without such a day
 * are listed apart.
 */
export function claimsSeries(claims: readonly PublishedClaim[]): {
  series: ClaimSeries[];
  undated: string[];
} {
  const points = claims
    .flatMap(({ id, publisherId, latest, ...count }) =>
      latest === null ? [] : [{ publisherId, id, day: latest, ...toInterval(count) }],
    )
    .toSorted((one, other) => compareText(one.day, other.day) || compareText(one.id, other.id));
  const publishers = [...new Set(points.map(({ publisherId }) => publisherId))];
  return {
    series: publishers.map((publisherId) => ({
      publisherId,
      points: points
        .filter((point) => point.publisherId === publisherId)
        .map(({ id, day, lo, hi }) => ({ id, day, lo, hi })),
    })),
    undated: claims.filter(({ latest }) => latest === null).map(({ id }) => id),
  };
}

/** On each day something was published, what the latest word of every publisher spans: the shaded disagreement. */
export function claimsBand(series: readonly ClaimSeries[]): { day: Day; lo: number; hi: number | null }[] {
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ day }) => day)))].toSorted(
    compareText,
  );
  return days.flatMap((day) => {
    const latest = series.flatMap(({ points }) => points.filter((point) => point.day <= day).slice(-1));
    const [first, ...others] = latest.map(toInterval);
    return first === undefined ? [] : [{ day, ...others.reduce(hull, first) }];
  });
}

/** A row of a chart by month and category. */
export interface MonthRow {
  /** `YYYY-MM` */
  month: string;
  counts: Record<string, number>;
}

/** Dated things counted by month and category, with the empty months between; what may lie in several is apart. */
export function monthBuckets(rows: readonly (DayBounds & { category: string })[]): {
  months: MonthRow[];
  uncertain: Record<string, number>;
} {
  const dated = rows.map((row) => ({ category: row.category, month: monthOf(row) }));
  const found = dated.flatMap(({ month }) => (month === null ? [] : [month])).toSorted(compareText);
  const [first, last] = [found.at(0), found.at(-1)];
  const months = first === undefined || last === undefined ? [] : monthsBetween(first, last);
  return {
    months: months.map((month) => ({ month, counts: tally(dated.filter((row) => row.month === month)) })),
    uncertain: tally(dated.filter((row) => row.month === null)),
  };
}

/** How many of something are of an age, in days, from `from` to `to`; null is no limit. */
export interface AgeBucket {
  from: number;
  to: number | null;
  count: number;
}

const ageLimits = [7, 30, 90, 180, 365] as const;

/** Ages in days counted by week, month, quarter, half-year, year and beyond. */
export function ageBuckets(days: readonly number[]): AgeBucket[] {
  return [...ageLimits, null].map((to, index) => {
    const from = index === 0 ? 0 : (ageLimits[index - 1] ?? 0) + 1;
    return { from, to, count: days.filter((age) => age >= from && (to === null || age <= to)).length };
  });
}

/** Open questions by topic and age on a day, the topic with the most first. */
export function questionsByAge(
  questions: readonly { topic: string; opened: Day }[],
  on: Day,
): { topic: string; total: number; buckets: AgeBucket[] }[] {
  const asked = questions.filter(({ opened }) => opened <= on);
  return [...new Set(asked.map(({ topic }) => topic))]
    .map((topic) => {
      const ages = asked
        .filter((question) => question.topic === topic)
        .map(({ opened }) => daysBetween(opened, on));
      return { topic, total: ages.length, buckets: ageBuckets(ages) };
    })
    .toSorted((one, other) => other.total - one.total || compareText(one.topic, other.topic));
}

/** Deadlines by their first possible day, with the days left until it; negative when it has passed; undated ones last. */
export function nextDeadlines<Row extends DayBounds>(
  deadlines: readonly Row[],
  on: Day,
): (Row & { daysLeft: number | null })[] {
  return deadlines
    .map((deadline) => {
      const first = deadline.earliest ?? deadline.latest;
      return { ...deadline, daysLeft: first === null ? null : daysBetween(on, first) };
    })
    .toSorted((one, other) => compareEndless(one, other) || compareByEarliest(one, other));
}

function compareEndless(one: DayBounds, other: DayBounds): number {
  return Number(isEndless(one)) - Number(isEndless(other));
}

function isEndless({ earliest, latest }: DayBounds): boolean {
  return earliest === null && latest === null;
}

function monthOf({ earliest, latest }: DayBounds): string | null {
  if (earliest === null || latest === null) return null;
  return earliest.slice(0, 7) === latest.slice(0, 7) ? earliest.slice(0, 7) : null;
}

function monthsBetween(first: string, last: string): string[] {
  const [year = 0, month = 1] = first.split('-').map(Number);
  const [lastYear = 0, lastMonth = 1] = last.split('-').map(Number);
  const length = (lastYear - year) * 12 + lastMonth - month + 1;
  return Array.from({ length }, (_, index) => {
    const total = year * 12 + month - 1 + index;
    return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`;
  });
}

function tally(rows: readonly { category: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { category } of rows) counts[category] = (counts[category] ?? 0) + 1;
  return counts;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
