import { custodyEvents } from '@paradero/contract/custody-events';
import { count, counted, rows, type Chapter } from '../build.js';
import { facility } from '../facilities.js';
import { cite } from '../sources/cite.js';
import { svCohort } from './cohorts.js';

const nightOf15March = '[2025-03-15..2025-03-16]';
const nightOf30March = '[2025-03-30..2025-03-31]';
const nightOf12April = '[2025-04-12..2025-04-13]';

const threeOrFour = () => counted('3, or 4 if eleven were aboard', 3, 4, 'about');
const derived = (sum: string, sumEs = sum) => ({
  note: `${sum}. The total of ten was announced on 13 April 2025; the division by nationality became derivable only when 252 Venezuelans were exchanged on 18 July 2025.`,
  noteEs: `${sumEs}. El total de diez se anunció el 13 de abril de 2025; la división por nacionalidad solo pudo deducirse cuando se canjeó a 252 venezolanos el 18 de julio de 2025.`,
});
const sevenVenezuelans = derived('252 − 238 − 7 = 7');
const remainingSalvadorans = derived('10 − 7 = 3, or 11 − 7 = 4', '10 − 7 = 3, u 11 − 7 = 4');

const boarded = { fromStatus: null, toStatus: 'IN_TRANSIT' } as const;
// Sources differ by minutes and none says which group was on which aircraft, so no group has a time of its own.
const flownOn15March = {
  ...boarded,
  occurred: '2025-03-15',
  zone: 'America/New_York',
  note: 'On one of three aircraft, which left at 17:25 or 17:26, between 17:42 and 17:45, and at 19:36 Eastern daylight time. Which group was on which is not in the reviewed sources.',
  noteEs:
    'En uno de tres aviones, que salieron a las 17:25 o 17:26, entre las 17:42 y las 17:45, y a las 19:36, hora de verano del Este. No consta en las fuentes revisadas qué grupo iba en cada uno.',
} as const;
const refusedPeople = () =>
  counted('8 or 9 women and 1 Nicaraguan man; at least 10 by one account', 9, null, 'at_least');

/** 15 March 2025: three groups received, one refused. */
const march15 = rows(custodyEvents, 'us-el-salvador/15-march', {
  'aea-boarded': {
    cohortId: svCohort.march15Aea,
    ...flownOn15March,
    ...count('137'),
    legalBasis: 'AEA',
    verification: 'CORROBORATED',
    sourceId: cite.WP1,
  },
  'aea-held': {
    cohortId: svCohort.march15Aea,
    occurred: nightOf15March,
    fromStatus: 'IN_TRANSIT',
    toStatus: 'HELD_AGREEMENT',
    ...count('137'),
    facilityId: facility.cecot,
    legalBasis: 'AEA',
    verification: 'CORROBORATED',
    sourceId: cite.WP1,
    note: 'Landed in the night; the hour of each aircraft is not in the reviewed sources.',
    noteEs: 'Aterrizaron de noche; la hora de cada avión no consta en las fuentes revisadas.',
  },
  'title-8-boarded': {
    cohortId: svCohort.march15Title8,
    ...flownOn15March,
    ...count('101'),
    legalBasis: 'T8_FINAL',
    verification: 'CORROBORATED',
    sourceId: cite.WP1,
  },
  'title-8-held': {
    cohortId: svCohort.march15Title8,
    occurred: nightOf15March,
    fromStatus: 'IN_TRANSIT',
    toStatus: 'HELD_AGREEMENT',
    ...count('101'),
    facilityId: facility.cecot,
    legalBasis: 'T8_FINAL',
    verification: 'CORROBORATED',
    sourceId: cite.WP1,
  },
  'salvadorans-boarded': {
    cohortId: svCohort.march15Salvadorans,
    ...flownOn15March,
    ...count('23'),
    legalBasis: 'OWN_NATIONAL',
    verification: 'CORROBORATED',
    sourceId: cite.WP1,
  },
  'salvadorans-held': {
    cohortId: svCohort.march15Salvadorans,
    occurred: nightOf15March,
    fromStatus: 'IN_TRANSIT',
    toStatus: 'HELD_UNKNOWN',
    ...count('23'),
    facilityId: facility.cecot,
    verification: 'CORROBORATED',
    sourceId: cite.WP1,
    note: 'Removal to their own country. That they were then detained under the state of exception is said by one source; neither state has published a basis.',
    noteEs:
      'Expulsión a su propio país. Que luego fueron detenidos conforme al régimen de excepción lo dice una sola fuente; ninguno de los Estados ha publicado una base legal.',
  },
  'refused-boarded': {
    cohortId: svCohort.refused,
    ...flownOn15March,
    ...refusedPeople(),
    verification: 'DISPUTED',
    sourceId: cite.ABC1,
    locator: 'Sworn declarations; ET counts nine women',
  },
  'refused-returned': {
    cohortId: svCohort.refused,
    occurred: nightOf15March,
    fromStatus: 'IN_TRANSIT',
    toStatus: 'REFUSED_HOST',
    ...refusedPeople(),
    verification: 'DISPUTED',
    sourceId: cite.ABC1,
    locator: 'Sworn declarations; ET counts nine women',
    note: 'El Salvador did not admit them and they were flown back to the United States.',
    noteEs: 'El Salvador no las admitió y fueron devueltas en avión a Estados Unidos.',
  },
});

/** 30–31 March and 12–13 April 2025. */
const laterFlights = rows(custodyEvents, 'us-el-salvador/later-flights', {
  'march-30-venezuelans-boarded': {
    cohortId: svCohort.march30Venezuelans,
    occurred: '2025-03-30',
    ...boarded,
    ...count('7'),
    legalBasis: 'T8_FINAL',
    verification: 'SINGLE',
    sourceId: cite.NYTd,
    locator: 'Senior State Department official',
  },
  'march-30-venezuelans-held': {
    cohortId: svCohort.march30Venezuelans,
    occurred: nightOf30March,
    fromStatus: 'IN_TRANSIT',
    toStatus: 'HELD_AGREEMENT',
    ...count('7'),
    facilityId: facility.cecot,
    legalBasis: 'T8_FINAL',
    verification: 'SINGLE',
    sourceId: cite.NYTd,
  },
  'march-30-salvadorans-boarded': {
    cohortId: svCohort.march30Salvadorans,
    occurred: '2025-03-30',
    ...boarded,
    ...count('10'),
    legalBasis: 'T8_FINAL',
    verification: 'SINGLE',
    sourceId: cite.NYTd,
    locator: 'Senior State Department official',
  },
  'march-30-salvadorans-held': {
    cohortId: svCohort.march30Salvadorans,
    occurred: nightOf30March,
    fromStatus: 'IN_TRANSIT',
    toStatus: 'HELD_UNKNOWN',
    ...count('10'),
    facilityId: facility.cecot,
    verification: 'SINGLE',
    sourceId: cite.NYTd,
  },
  'april-12-venezuelans-boarded': {
    cohortId: svCohort.april12Venezuelans,
    occurred: '2025-04-12',
    ...boarded,
    ...counted('7 (derived)', 7, 7, 'exact'),
    verification: 'INFERRED',
    sourceId: cite.RT3,
    ...sevenVenezuelans,
  },
  'april-12-venezuelans-held': {
    cohortId: svCohort.april12Venezuelans,
    occurred: nightOf12April,
    fromStatus: 'IN_TRANSIT',
    toStatus: 'HELD_AGREEMENT',
    ...counted('7 (derived)', 7, 7, 'exact'),
    facilityId: facility.cecot,
    legalBasis: 'NONE_STATED',
    verification: 'INFERRED',
    sourceId: cite.RT3,
    ...sevenVenezuelans,
  },
  'april-12-salvadorans-boarded': {
    cohortId: svCohort.april12Salvadorans,
    occurred: '2025-04-12',
    ...boarded,
    ...threeOrFour(),
    verification: 'INFERRED',
    sourceId: cite.RT3,
    ...remainingSalvadorans,
  },
  'april-12-salvadorans-held': {
    cohortId: svCohort.april12Salvadorans,
    occurred: nightOf12April,
    fromStatus: 'IN_TRANSIT',
    toStatus: 'HELD_UNKNOWN',
    ...threeOrFour(),
    facilityId: facility.cecot,
    legalBasis: 'NONE_STATED',
    verification: 'INFERRED',
    sourceId: cite.RT3,
    ...remainingSalvadorans,
  },
});

const exchanged = {
  occurred: '2025-07-18',
  fromStatus: 'HELD_AGREEMENT',
  toStatus: 'EXCHANGED',
  verification: 'INFERRED',
  sourceId: cite['SWAP-WP'],
  note: 'Sources give 252 Venezuelans together and say that all of them left; how many of this group follows from that. They were flown to Caracas (Maiquetía) on two aircraft, 125 days after 15 March.',
  noteEs:
    'Las fuentes dan 252 venezolanos en conjunto y dicen que salieron todos; de ahí se deduce cuántos eran de este grupo. Fueron trasladados a Caracas (Maiquetía) en dos aviones, 125 días después del 15 de marzo.',
} as const;

/** 18 July 2025: every Venezuelan held was handed over, 252 in all. */
const exchange = rows(custodyEvents, 'us-el-salvador/exchange', {
  'march-15-aea': { cohortId: svCohort.march15Aea, ...exchanged, ...count('137') },
  'march-15-title-8': { cohortId: svCohort.march15Title8, ...exchanged, ...count('101') },
  'march-30': { cohortId: svCohort.march30Venezuelans, ...exchanged, ...count('7') },
  'april-12': {
    cohortId: svCohort.april12Venezuelans,
    ...exchanged,
    ...counted('7 (derived)', 7, 7, 'exact'),
  },
});

const unaccounted = {
  occurred: '2025-07-19',
  fromStatus: 'HELD_UNKNOWN',
  toStatus: 'WHEREABOUTS_UNK',
  verification: 'INFERRED',
  sourceId: cite['SWAP-WP'],
  note: 'Derived: those exchanged the day before were Venezuelans, and since then neither state has said where the Salvadorans are. It records what is not known, not that anybody was moved or let go; one organisation says in March 2026 that many are still held, some of them in CECOT.',
  noteEs:
    'Por deducción: las personas canjeadas el día anterior eran venezolanas y desde entonces ninguno de los Estados ha dicho dónde están los salvadoreños. Registra lo que no se sabe, no que alguien haya sido trasladado o puesto en libertad; una organización afirma en marzo de 2026 que muchos siguen detenidos, algunos en el CECOT.',
} as const;

/** The Salvadorans after the exchange: no state places them, and what one organisation says is a statement. */
const salvadorans = rows(custodyEvents, 'us-el-salvador/unaccounted', {
  'march-15': { cohortId: svCohort.march15Salvadorans, ...unaccounted, ...count('23') },
  'march-30': { cohortId: svCohort.march30Salvadorans, ...unaccounted, ...count('10') },
  'april-12': { cohortId: svCohort.april12Salvadorans, ...unaccounted, ...threeOrFour() },
});

export const chapter: Chapter = {
  'custody-events': [march15, laterFlights, exchange, salvadorans],
};
