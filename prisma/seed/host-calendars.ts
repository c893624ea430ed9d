import { calendarDays } from '@paradero/contract/calendar-days';
import { calendars } from '@paradero/contract/calendars';
import { sources } from '@paradero/contract/sources';
import Holidays from 'date-holidays';
import { rows, type Chapter, type Given } from './build.js';
import { spanishHoliday } from './holiday-names.js';
import { cite } from './sources/cite.js';

const list = rows(sources, '', {
  DATEHOL: {
    key: 'DATEHOL',
    title: 'date-holidays, holidays of the world (CC BY-SA 3.0)',
    titleEs: 'date-holidays, días feriados del mundo (CC BY-SA 3.0)',
    type: 'AGGREGATOR',
    url: 'https://github.com/commenthol/date-holidays',
    published: '[..2026-04-30]',
    language: 'en',
    reliability: 'C',
    note: 'A list kept by volunteers. It seeds the calendars; whoever knows better corrects them.',
    noteEs:
      'Una lista mantenida por voluntarios. Con ella se inician los calendarios; quien tenga mejor información los corrige.',
  },
});

// Nauru and Palau are hosts as well, and the list has no days of theirs.
const hosts = {
  AL: ['Albania', 'Albania'],
  AU: ['Australia', 'Australia'],
  BE: ['Belgium', 'Bélgica'],
  CR: ['Costa Rica', 'Costa Rica'],
  DJ: ['Djibouti', 'Yibuti'],
  DK: ['Denmark', 'Dinamarca'],
  GB: ['United Kingdom', 'Reino Unido'],
  GH: ['Ghana', 'Ghana'],
  GQ: ['Equatorial Guinea', 'Guinea Ecuatorial'],
  IT: ['Italy', 'Italia'],
  NL: ['Netherlands', 'Países Bajos'],
  NO: ['Norway', 'Noruega'],
  PA: ['Panama', 'Panamá'],
  RW: ['Rwanda', 'Ruanda'],
  SS: ['South Sudan', 'Sudán del Sur'],
  SV: ['El Salvador', 'El Salvador'],
  SZ: ['Eswatini', 'Esuatini'],
  UG: ['Uganda', 'Uganda'],
  XK: ['Kosovo', 'Kosovo'],
} as const;

const years = [2025, 2026, 2027];

const sourceId = list.DATEHOL.id;

const made = rows(
  calendars,
  'host',
  Object.fromEntries(
    Object.entries(hosts).map(([jurisdiction, [name, nameEs]]) => [
      jurisdiction,
      {
        name,
        nameEs,
        jurisdiction,
        sourceId,
        note: 'National public holidays; regional ones and closures by order are to be added.',
        noteEs: 'Feriados nacionales; faltan los regionales y los cierres por orden de autoridad.',
      },
    ]),
  ),
);

// The list leaves out days off that Salvadoran labour law is generally known to give.
const salvadoran = [
  { on: '01-01', name: 'New Year’s Day', nameEs: 'Año Nuevo' },
  { on: '05-10', name: 'Mother’s Day', nameEs: 'Día de la Madre' },
  { on: '06-17', name: 'Father’s Day', nameEs: 'Día del Padre' },
];

const listed = Object.keys(hosts).flatMap((jurisdiction) => {
  const english = holidaysOf(jurisdiction, ['en']);
  // Without English to fall back on, the list would answer in the language of the country.
  const spanish = new Map(holidaysOf(jurisdiction, ['es', 'en']));
  const speaksSpanish = new Holidays(jurisdiction).getLanguages()[0] === 'es';
  return english.map(([key, { date, name }]) => {
    const listedEs = spanish.get(key)?.name;
    const es = speaksSpanish || listedEs !== name ? listedEs : undefined;
    const day = date.slice(0, 10);
    return dayOf(jurisdiction, { day, name, nameEs: spanishHoliday({ en: name, es }), sourceId });
  });
});

function holidaysOf(jurisdiction: string, languages: string[]) {
  const holidays = new Holidays(jurisdiction, { types: ['public'], languages });
  return years
    .flatMap((year) => holidays.getHolidays(year))
    .map((holiday) => [`${holiday.date} ${holiday.rule}`, holiday] as const);
}

const added = years.flatMap((year) =>
  salvadoran.map(({ on, ...names }) =>
    dayOf('SV', { ...names, day: `${year}-${on}`, sourceId: cite.GENERAL }),
  ),
);

function dayOf(jurisdiction: string, given: Omit<Given<typeof calendarDays>, 'calendarId' | 'kind'>) {
  const calendarId = made[jurisdiction]?.id;
  if (calendarId === undefined) throw new Error(`no calendar of ${jurisdiction}`);
  const day: Given<typeof calendarDays> = { calendarId, kind: 'HOLIDAY', ...given };
  return [`${jurisdiction}/${given.day}`, day] as const;
}

// Two holidays on one day close it once.
const days = rows(calendarDays, 'host', Object.fromEntries([...listed, ...added]));

export const chapter: Chapter = { sources: [list], calendars: [made], 'calendar-days': [days] };
