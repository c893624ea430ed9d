import { calendarDays } from '@paradero/contract/calendar-days';
import { calendars } from '@paradero/contract/calendars';
import { sources } from '@paradero/contract/sources';
import { rows, type Chapter, type Given } from './build.js';
import { cite } from './sources/cite.js';

type CalendarDay = Given<typeof calendarDays>;

const law = rows(sources, '', {
  USC6103: {
    key: 'USC6103',
    title: 'Public holidays of the United States, 5 U.S.C. 6103',
    titleEs: 'Días feriados de Estados Unidos, 5 U.S.C. 6103',
    type: 'STATUTE',
    published: '[..2026-04-30]',
    language: 'en',
    reliability: 'A',
    note: 'Eleven days, 19 June included. Dates are computed from the statute.',
    noteEs: 'Once días, incluido el 19 de junio. Las fechas se calculan a partir de la ley.',
  },
});

const made = rows(calendars, '', {
  usFederal: {
    name: 'United States, federal',
    nameEs: 'Estados Unidos, federal',
    jurisdiction: 'US',
    sourceId: law.USC6103.id,
    note: 'Days observed in place of a weekend, and closures ordered by the President, rest on general knowledge and can be changed; whether closures count is disputed.',
    noteEs:
      'Los días que se observan en lugar de un fin de semana y los cierres que ordena el presidente se basan en conocimiento general y pueden cambiarse; se discute si los cierres cuentan.',
  },
  dc: {
    name: 'United States, District of Columbia',
    nameEs: 'Estados Unidos, Distrito de Columbia',
    jurisdiction: 'US-DC',
    sourceId: law.USC6103.id,
    note: 'Federal days and Emancipation Day; the latter rests on general knowledge, to be checked.',
    noteEs:
      'Feriados federales y el Día de la Emancipación; este último se basa en conocimiento general y está por cotejar.',
  },
});

const years = [2025, 2026, 2027];
const monday = 1;
const thursday = 4;

interface Holiday {
  key: string;
  name: string;
  nameEs: string;
  on: (year: number) => string;
  sourceId?: string;
}

const federal: readonly Holiday[] = [
  { key: 'new-year', name: 'New Year’s Day', nameEs: 'Año Nuevo', on: fixed(1, 1) },
  {
    key: 'king',
    name: 'Birthday of Martin Luther King, Jr.',
    nameEs: 'Natalicio de Martin Luther King, Jr.',
    on: nth(3, monday, 1),
  },
  {
    key: 'washington',
    name: 'Washington’s Birthday',
    nameEs: 'Natalicio de Washington',
    on: nth(3, monday, 2),
  },
  { key: 'memorial', name: 'Memorial Day', nameEs: 'Día de los Caídos', on: lastMonday(5) },
  { key: 'juneteenth', name: 'Juneteenth', nameEs: 'Juneteenth (fin de la esclavitud)', on: fixed(6, 19) },
  { key: 'independence', name: 'Independence Day', nameEs: 'Día de la Independencia', on: fixed(7, 4) },
  { key: 'labor', name: 'Labor Day', nameEs: 'Día del Trabajo', on: nth(1, monday, 9) },
  { key: 'columbus', name: 'Columbus Day', nameEs: 'Día de Colón', on: nth(2, monday, 10) },
  { key: 'veterans', name: 'Veterans Day', nameEs: 'Día de los Veteranos', on: fixed(11, 11) },
  {
    key: 'thanksgiving',
    name: 'Thanksgiving Day',
    nameEs: 'Día de Acción de Gracias',
    on: nth(4, thursday, 11),
  },
  { key: 'christmas', name: 'Christmas Day', nameEs: 'Navidad', on: fixed(12, 25) },
];

const emancipation: Holiday = {
  key: 'emancipation',
  name: 'Emancipation Day (D.C.)',
  nameEs: 'Día de la Emancipación (D.C.)',
  on: fixed(4, 16),
  sourceId: cite.GENERAL,
};

const federalDays = rows(calendarDays, 'us', daysOf(made.usFederal.id, federal));
const closure = {
  calendarId: made.usFederal.id,
  name: 'Closure ordered by the President',
  nameEs: 'Cierre ordenado por el presidente',
  kind: 'DISPUTED',
  sourceId: cite.GENERAL,
} as const;
const closures = rows(calendarDays, 'us', {
  // The first day of 2028 is a Saturday, and is observed in the year before.
  'new-year-2028-observed': {
    calendarId: made.usFederal.id,
    day: '2027-12-31',
    name: 'New Year’s Day',
    nameEs: 'Año Nuevo',
    kind: 'OBSERVED',
    observedRule: 'Saturday: the Friday before',
    sourceId: cite.GENERAL,
  },
  'closure-24-december-2025': { ...closure, day: '2025-12-24' },
  'closure-26-december-2025': { ...closure, day: '2025-12-26' },
});
const dcDays = rows(calendarDays, 'us-dc', daysOf(made.dc.id, [...federal, emancipation]));

export const chapter: Chapter = {
  sources: [law],
  calendars: [made],
  'calendar-days': [federalDays, closures, dcDays],
};

function daysOf(calendarId: string, holidays: readonly Holiday[]): Record<string, CalendarDay> {
  const all = years.flatMap((year) => holidays.flatMap((holiday) => daysInYear(calendarId, holiday, year)));
  return Object.fromEntries(all);
}

function daysInYear(calendarId: string, { key, name, nameEs, on, sourceId }: Holiday, year: number) {
  const day = on(year);
  const row = { calendarId, name, nameEs, sourceId: sourceId ?? law.USC6103.id };
  const holiday: [string, CalendarDay] = [`${key}-${year}`, { ...row, day, kind: 'HOLIDAY' }];
  const observed = observedFor(day);
  if (!observed) return [holiday];
  const moved: CalendarDay = {
    ...row,
    day: observed.day,
    kind: 'OBSERVED',
    observedRule: observed.rule,
    sourceId: cite.GENERAL, // that a weekend moves the day is general practice, not the words of the statute
  };
  return [holiday, [`${key}-${year}-observed`, moved] as [string, CalendarDay]];
}

function observedFor(day: string): { day: string; rule: string } | undefined {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return { day: shifted(day, -1), rule: 'Saturday: the Friday before' };
  if (weekday === 0) return { day: shifted(day, 1), rule: 'Sunday: the Monday after' };
  return undefined;
}

function fixed(month: number, day: number) {
  return (year: number) => iso(year, month, day);
}

function nth(count: number, weekday: number, month: number) {
  return (year: number) => {
    const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
    return iso(year, month, 1 + ((weekday - first + 7) % 7) + (count - 1) * 7);
  };
}

function lastMonday(month: number) {
  return (year: number) => {
    const last = new Date(Date.UTC(year, month, 0));
    return iso(year, month, last.getUTCDate() - ((last.getUTCDay() - monday + 7) % 7));
  };
}

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
