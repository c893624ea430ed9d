import { Temporal } from 'temporal-polyfill';
import type { Calendar, ClosedDay } from './calendar.js';

const [firstYear, lastYear] = [2023, 2027];
const [monday, thursday, saturday, sunday] = [1, 4, 6, 7];

type Holiday = [name: string, nameEs: string, on: (year: number) => Temporal.PlainDate];

const federalHolidays: readonly Holiday[] = [
  ['New Year’s Day', 'Año Nuevo', fixed(1, 1)],
  ['Birthday of Martin Luther King, Jr.', 'Natalicio de Martin Luther King, Jr.', nth(3, monday, 1)],
  ['Washington’s Birthday', 'Natalicio de Washington', nth(3, monday, 2)],
  ['Memorial Day', 'Día de los Caídos', lastMonday(5)],
  ['Juneteenth', 'Juneteenth', fixed(6, 19)],
  ['Independence Day', 'Día de la Independencia', fixed(7, 4)],
  ['Labor Day', 'Día del Trabajo', nth(1, monday, 9)],
  ['Columbus Day', 'Día de Colón', nth(2, monday, 10)],
  ['Veterans Day', 'Día de los Veteranos', fixed(11, 11)],
  ['Thanksgiving Day', 'Día de Acción de Gracias', nth(4, thursday, 11)],
  ['Christmas Day', 'Navidad', fixed(12, 25)],
];

const closures: readonly ClosedDay[] = ['2025-12-24', '2025-12-26'].map((day) => ({
  day,
  name: 'Executive closure',
  nameEs: 'Cierre por orden ejecutiva',
  kind: 'disputed',
}));

/** 5 U.S.C. 6103 with its observed days, and the two closures that may or may not count. */
export const federal: Calendar = {
  jurisdiction: 'US',
  firstYear,
  lastYear,
  days: [...daysOf(federalHolidays), ...closures],
};

/** The same without the disputed days. */
export const settledFederal: Calendar = { ...federal, days: daysOf(federalHolidays) };

/** What the District of Columbia closes on top of the federal days. */
export const district: Calendar = {
  jurisdiction: 'US-DC',
  firstYear,
  lastYear,
  days: daysOf([['Emancipation Day', 'Día de la Emancipación', fixed(4, 16)]]),
};

function daysOf(holidays: readonly Holiday[]): ClosedDay[] {
  // New Year's Day of the year after may be observed in the last year there is.
  const years = Array.from({ length: lastYear - firstYear + 2 }, (_, index) => firstYear + index);
  return years
    .flatMap((year) => holidays.flatMap(([name, nameEs, on]) => daysOff({ name, nameEs }, on(year))))
    .filter(({ day }) => Number(day.slice(0, 4)) <= lastYear);
}

function daysOff(names: Pick<ClosedDay, 'name' | 'nameEs'>, on: Temporal.PlainDate): ClosedDay[] {
  const holiday: ClosedDay = { ...names, day: on.toString(), kind: 'holiday' };
  const moved = { [saturday]: -1, [sunday]: 1 }[on.dayOfWeek];
  if (moved === undefined) return [holiday];
  return [holiday, { ...names, day: on.add({ days: moved }).toString(), kind: 'observed' }];
}

function fixed(month: number, day: number) {
  return (year: number) => Temporal.PlainDate.from({ year, month, day });
}

function nth(count: number, weekday: number, month: number) {
  return (year: number) => {
    const first = Temporal.PlainDate.from({ year, month, day: 1 });
    return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (count - 1) * 7 });
  };
}

function lastMonday(month: number) {
  return (year: number) => {
    const first = Temporal.PlainDate.from({ year, month, day: 1 });
    const last = first.with({ day: first.daysInMonth });
    return last.subtract({ days: last.dayOfWeek - monday });
  };
}
