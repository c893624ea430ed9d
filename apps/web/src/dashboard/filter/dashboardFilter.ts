import { clockNames, readClocks, type ClockName, type Clocks } from '../../shared/clocks/clocks.js';

const idNames = ['agreementId', 'claim'] as const;
const periodNames = ['from', 'to'] as const;
type PeriodName = (typeof periodNames)[number];

/** What the dashboard is narrowed to; a missing part means all, or now. */
export interface DashboardFilter extends Clocks, Partial<Record<PeriodName, string>> {
  agreementId?: string;
  /** One of the claims that are drawn over time; the others count the same people. */
  claim?: string;
}

/** Parts to set or, by `null`, to take out. */
export type FilterChange = Partial<Record<keyof DashboardFilter, string | null>>;

const partNames: readonly (keyof DashboardFilter)[] = [...idNames, ...periodNames, ...clockNames];

/** The filter of a query string; what is not an identifier or a day is left out. */
export function readFilter(search: string): DashboardFilter {
  const query = new URLSearchParams(search);
  const read = (names: readonly string[], isValid: (text: string) => boolean) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = query.get(name);
        return value && isValid(value) ? [[name, value]] : [];
      }),
    );
  return {
    ...read(idNames, isId),
    ...read(periodNames, isDay),
    ...readClocks(search),
  };
}

/** The same query string with parts of the filter changed; everything else is kept. */
export function writeFilter(search: string, change: FilterChange): string {
  const query = new URLSearchParams(search);
  for (const name of partNames) {
    const value = change[name];
    if (value === undefined) continue;
    if (value) query.set(name, value);
    else query.delete(name);
  }
  return query.toString();
}

/** Whether the period ends before it begins; nothing can be drawn then. */
export const isInverted = ({ from, to }: DashboardFilter): boolean =>
  from !== undefined && to !== undefined && to < from;

/** The change that takes every part out. */
export const noFilter: FilterChange = Object.fromEntries(partNames.map((name) => [name, null]));

export const dayNames = ['from', 'to', ...clockNames] as const satisfies readonly (PeriodName | ClockName)[];

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

const isId = (text: string) => /^[0-9a-f-]{36}$/i.test(text);
