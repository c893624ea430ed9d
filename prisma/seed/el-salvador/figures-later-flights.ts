import { count, figureRows, type Chapter } from '../build.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { svCohort } from './cohorts.js';
import { report } from './reports.js';

const flight30March = {
  measure: 'TRANSFERRED',
  population: 'People on the flight of 30–31 March 2025',
  populationEs: 'Personas en el vuelo del 30–31 de marzo de 2025',
  cohortId: svCohort.march30,
  period: '2025-03-30/2025-03-31',
} as const;
const flight12April = {
  measure: 'TRANSFERRED',
  population: 'People on the flight of 12–13 April 2025',
  populationEs: 'Personas en el vuelo del 12–13 de abril de 2025',
  cohortId: svCohort.april12,
  period: '2025-04-12/2025-04-13',
} as const;

const corroborated = { credibility: '1', verification: 'CORROBORATED' } as const;
const single = { credibility: '3', verification: 'SINGLE' } as const;
const inferred = { credibility: '2', verification: 'INFERRED' } as const;

/** The seventeen of 30–31 March and the ten or eleven of 12–13 April. */
const laterFlights = figureRows('later-flights', {
  'march-30-ap': {
    ...flight30March,
    ...count('17'),
    ...corroborated,
    sourceId: cite.AP2,
    choiceReason: 'Announced by the State Department and reported by several newsrooms of their own.',
    choiceReasonEs: 'Lo anunció el Departamento de Estado y varias redacciones lo informaron por su cuenta.',
  },
  'march-30-secretary-of-state': {
    ...flight30March,
    ...count('17'),
    claimedById: party.stateDepartment,
    ...corroborated,
    sourceId: cite.OAN,
  },
  'march-30-newsnation': { ...flight30March, ...count('17'), ...corroborated, sourceId: cite.NN },
  'march-30-list': {
    ...flight30March,
    measure: 'NAMED',
    ...count('16'),
    claimedById: party.reuters,
    credibility: '3',
    verification: 'DISPUTED',
    sourceId: cite.RT2,
    locator: 'List shown to the press',
    note: 'One name fewer than the seventeen announced.',
    noteEs: 'Un nombre menos que los diecisiete anunciados.',
  },
  'march-30-venezuelans': {
    ...flight30March,
    population: 'Venezuelans on the flight of 30–31 March 2025',
    populationEs: 'Venezolanos en el vuelo del 30–31 de marzo de 2025',
    cohortId: svCohort.march30Venezuelans,
    nationality: 'VE',
    ...count('7'),
    claimedById: party.stateDepartment,
    ...single,
    sourceId: cite.NYTd,
    locator: 'Senior State Department official',
    choiceReason: 'The only division given; with ten Salvadorans it makes the seventeen.',
    choiceReasonEs: 'Es la única división indicada; con diez salvadoreños suma los diecisiete.',
  },
  'march-30-salvadorans': {
    ...flight30March,
    population: 'Salvadorans on the flight of 30–31 March 2025',
    populationEs: 'Salvadoreños en el vuelo del 30–31 de marzo de 2025',
    cohortId: svCohort.march30Salvadorans,
    nationality: 'SV',
    ...count('10'),
    claimedById: party.stateDepartment,
    ...single,
    sourceId: cite.NYTd,
    locator: 'Senior State Department official',
    choiceReason: 'The only division given; with seven Venezuelans it makes the seventeen.',
    choiceReasonEs: 'Es la única división indicada; con siete venezolanos suma los diecisiete.',
  },
  'april-12-secretary-of-state': {
    ...flight12April,
    ...count('10'),
    claimedById: party.stateDepartment,
    ...corroborated,
    sourceId: cite.RT3,
    choiceReason: 'Announced by the Secretary of State; with 261 and 17 it makes the 288 of the petition.',
    choiceReasonEs: 'Lo anunció el secretario de Estado; con 261 y 17 suma los 288 de la petición.',
  },
  'april-12-voz': { ...flight12April, ...count('10'), ...corroborated, sourceId: cite.VOZ },
  'april-12-cgrs': {
    ...flight12April,
    ...count('at least 10'),
    claimedById: party.cgrs,
    ...corroborated,
    sourceId: cite.CGRS,
    reportId: report.cgrs2025,
  },
  'april-12-list': {
    ...flight12April,
    ...count('11'),
    claimedById: party.whiteHouse,
    credibility: '4',
    verification: 'DISPUTED',
    sourceId: cite.BP,
    note: 'A White House list known only through a partisan site.',
    noteEs: 'Una lista de la Casa Blanca conocida solo por un sitio partidista.',
  },
  'april-12-venezuelans': {
    ...flight12April,
    population: 'Venezuelans on the flight of 12–13 April 2025',
    populationEs: 'Venezolanos en el vuelo del 12–13 de abril de 2025',
    cohortId: svCohort.april12Venezuelans,
    nationality: 'VE',
    ...count('7'),
    formula: '252 − 238 − 7 = 7',
    ...inferred,
    sourceId: cite['SWAP-WP'],
    choiceReason: 'Nobody states it; it follows from the Venezuelans exchanged.',
    choiceReasonEs: 'Nadie lo indica; se deduce de los venezolanos canjeados.',
  },
  'april-12-salvadorans': {
    ...flight12April,
    population: 'Salvadorans on the flight of 12–13 April 2025',
    populationEs: 'Salvadoreños en el vuelo del 12–13 de abril de 2025',
    cohortId: svCohort.april12Salvadorans,
    nationality: 'SV',
    ...count('3 or 4'),
    formula: '10 − 7 = 3, or 11 − 7 = 4',
    ...inferred,
    sourceId: cite['SWAP-WP'],
    choiceReason: 'Nobody states it; it is what the ten or eleven leave after seven Venezuelans.',
    choiceReasonEs: 'Nadie lo indica; es lo que queda de los diez u once al descontar siete venezolanos.',
  },
});

export const chapter: Chapter = { figures: [laterFlights] };
