/**
 * The three clocks: what was true on a day, what sources had published by a day, what our own record said at
 * the end of a day. The names are those of the URL and of the API.
 */
export const clockNames = ['validAt', 'knownAt', 'recordedAt'] as const;
export type ClockName = (typeof clockNames)[number];

/** Clocks that are set; a missing one means now. */
export type Clocks = Partial<Record<ClockName, string>>;

/** The clocks of a query string; anything but a calendar day is ignored. */
export function readClocks(search: string): Clocks {
  const query = new URLSearchParams(search);
  const set = clockNames.flatMap((name) => {
    const day = query.get(name);
    return day && isDay(day) ? [[name, day] as const] : [];
  });
  return Object.fromEntries(set);
}

/** The same query string with clocks set or, by `null`, taken out; everything else is kept. */
export function writeClocks(search: string, change: Partial<Record<ClockName, string | null>>): string {
  const query = new URLSearchParams(search);
  for (const name of clockNames) {
    const day = change[name];
    if (day === undefined) continue;
    if (day) query.set(name, day);
    else query.delete(name);
  }
  return query.toString();
}

/** Only the clocks of the given names. */
export function pickClocks(clocks: Clocks, names: readonly ClockName[]): Clocks {
  return Object.fromEntries(
    Object.entries(clocks).filter(([name]) => names.some((wanted) => wanted === name)),
  );
}

// A form writes to the record as it is now, so a day in the past must not follow the reader there.
const writesToTheRecord = /^\/[^/]+\/[^/]+\/?$/;

interface Place {
  pathname: string;
  search: string;
}

/** The query string to open a page with, so that the clocks of the page one comes from stay set. */
export function carryClocks(target: Place, from: Place): string {
  if (target.pathname === '/login' || writesToTheRecord.test(target.pathname)) return target.search;
  if (Object.keys(readClocks(target.search)).length > 0) return target.search;
  const carried = writeClocks(target.search, readClocks(from.search));
  return carried ? `?${carried}` : '';
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
