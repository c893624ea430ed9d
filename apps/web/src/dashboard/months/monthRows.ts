import type { Dashboard } from '@paradero/contract/views/dashboard';
import { monthTicks } from '../../shared/charts/marks/time.js';

export type MonthCount = Dashboard['reports'][number];

/** The key under which everything beyond the shown categories is drawn. */
export const other = 'other';

/** A month of the chart with what was counted in each of the shown categories. */
export interface MonthRow {
  month: string;
  counts: Readonly<Record<string, number>>;
}

/** Whether the month of a row is known. */
export const isDated = ({ month }: MonthCount) => /^\d{4}-\d{2}$/.test(month);

/** The months from the first to the last, empty ones included, with the rarer categories taken together. */
export function monthRows(rows: readonly MonthCount[], shown: readonly string[]): MonthRow[] {
  const dated = rows.filter(isDated);
  const months = dated.map(({ month }) => month).toSorted();
  const [first, last] = [months.at(0), months.at(-1)];
  if (first === undefined || last === undefined) return [];
  return monthTicks(`${first}-01`, `${last}-01`, Number.POSITIVE_INFINITY).map((day) => {
    const month = day.slice(0, 7);
    return {
      month,
      counts: countsOf(
        dated.filter((row) => row.month === month),
        shown,
      ),
    };
  });
}

/** How many have no month they can be counted in. */
export function undatedCount(rows: readonly MonthCount[]): number {
  return rows.filter((row) => !isDated(row)).reduce((sum, { count }) => sum + count, 0);
}

/** Which categories are drawn by themselves, and which together as `other`. */
export interface Categories {
  /** The most frequent first; `other` last when there are more. */
  shown: readonly string[];
  rest: readonly string[];
}

/** Divides the categories, so that at most `most` parts are drawn. */
export function divideCategories(rows: readonly MonthCount[], most: number): Categories {
  const totals = new Map<string, number>();
  for (const { category, count } of rows) totals.set(category, (totals.get(category) ?? 0) + count);
  const ranked = [...totals].toSorted(
    ([one, few], [another, many]) => many - few || one.localeCompare(another),
  );
  const categories = ranked.map(([category]) => category);
  if (categories.length <= most) return { shown: categories, rest: [] };
  return { shown: [...categories.slice(0, most - 1), other], rest: categories.slice(most - 1) };
}

function countsOf(rows: readonly MonthCount[], shown: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { category, count } of rows) {
    const key = shown.includes(category) ? category : other;
    counts[key] = (counts[key] ?? 0) + count;
  }
  return counts;
}

/** What lies in the month of a day or later, and what has no month. */
export function countsSince(rows: readonly MonthCount[], since: string | null): readonly MonthCount[] {
  return since === null ? rows : rows.filter((row) => !isDated(row) || row.month >= since.slice(0, 7));
}
