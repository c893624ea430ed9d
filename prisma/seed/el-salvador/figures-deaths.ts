import { count, counted, figureRows, type Chapter } from '../build.js';
import { facility } from '../facilities.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { report } from './reports.js';
import { wording } from './wordings.js';

const single = { credibility: '3', verification: 'SINGLE' } as const;
const deaths = { measure: 'DEATHS', facilityId: facility.salvadoranPrisons } as const;
const cristosal = {
  ...deaths,
  ...wording.adultsDead,
  claimedById: party.cristosal,
} as const;
const sjh = {
  ...deaths,
  population: 'Deaths in custody since March 2022 (count of Socorro Jurídico Humanitario)',
  populationEs: 'Muertes bajo custodia desde marzo de 2022 (registro de Socorro Jurídico Humanitario)',
  claimedById: party.sjh,
} as const;

const allDead = {
  population: 'Deaths in custody since March 2022 (count of Cristosal)',
  populationEs: 'Muertes bajo custodia desde marzo de 2022 (registro de Cristosal)',
} as const;
const latestCount = {
  choiceReason: 'Latest count of this organisation.',
  choiceReasonEs: 'Es el registro más reciente de esta organización.',
} as const;
/** Deaths in custody: two organisations count apart, and their series are never joined. */
const deathsInCustody = figureRows('deaths', {
  'cristosal-april-2023': {
    ...cristosal,
    ...allDead,
    ...count('153'),
    period: '2022-03-27/2023-04',
    ...single,
    sourceId: cite['DTH-ELI'],
  },
  'cristosal-may-2023': {
    ...cristosal,
    ...allDead,
    ...count('160'),
    period: '2022-03-27/2023-05-26',
    ...single,
    sourceId: cite['DTH-ETI'],
  },
  'cristosal-july-2024': {
    ...cristosal,
    ...count('261'),
    period: '2022-03-27/2024-07-10',
    credibility: '2',
    verification: 'CORROBORATED',
    sourceId: cite.EF,
    reportId: report.cristosal2024,
    note: 'Cumulative since March 2022. That the White House counted 261 people on the flights of 15 March 2025 is a coincidence.',
    noteEs:
      'Cifra acumulada desde marzo de 2022. Que la Casa Blanca contara 261 personas en los vuelos del 15 de marzo de 2025 es una coincidencia.',
    ...latestCount,
  },
  'cristosal-july-2024-repeated': {
    ...cristosal,
    ...count('261'),
    period: '2022-03-27/2024-07-10',
    credibility: '2',
    verification: 'CORROBORATED',
    sourceId: cite.ELI,
    reportId: report.cristosal2024,
  },
  'cristosal-children': {
    ...cristosal,
    population: 'Deaths in custody since March 2022, children (count of Cristosal)',
    populationEs: 'Muertes bajo custodia desde marzo de 2022, niños y niñas (registro de Cristosal)',
    ...count('4'),
    period: '2022-03-27/2024-07-10',
    credibility: '2',
    verification: 'CORROBORATED',
    sourceId: cite.EF,
    reportId: report.cristosal2024,
    ...latestCount,
  },
  'cristosal-cases': {
    measure: 'ABUSE_CASES',
    population: 'Cases documented by Cristosal under the state of exception',
    populationEs: 'Casos documentados por Cristosal durante el régimen de excepción',
    facilityId: facility.salvadoranPrisons,
    ...count('1,178'),
    unit: 'cases',
    period: '2022-03-27/2024-07-10',
    claimedById: party.cristosal,
    credibility: '2',
    verification: 'CORROBORATED',
    sourceId: cite.EF,
    reportId: report.cristosal2024,
    choiceReason: 'The only count given.',
    choiceReasonEs: 'Es el único recuento disponible.',
  },
  'sjh-july-2025': {
    ...sjh,
    ...count('427'),
    period: '2022-03-27/2025-07',
    credibility: '4',
    verification: 'SINGLE',
    sourceId: cite.P12,
    note: 'The address of the article carries 247: two digits may have changed places in one of them.',
    noteEs: 'La dirección del artículo dice 247: en una de las dos cifras pudieron invertirse los dígitos.',
  },
  'sjh-between': {
    ...sjh,
    ...count('454'),
    period: '2022-03-27/2025~',
    credibility: '4',
    verification: 'SINGLE',
    sourceId: cite.EFE26,
    reportId: report.sjh2026,
    note: 'A count between July 2025 and February 2026; its own day and address were not noted.',
    noteEs: 'Un registro de entre julio de 2025 y febrero de 2026; no se anotaron su fecha ni su dirección.',
  },
  'sjh-february-2026': {
    ...sjh,
    ...count('482'),
    period: '2022-03-27/2026-02-04',
    ...single,
    sourceId: cite.EFE26,
    reportId: report.sjh2026,
    ...latestCount,
  },
});

const detainedPeople = {
  population: 'People detained in El Salvador under the state of exception',
  populationEs: 'Personas detenidas en El Salvador durante el régimen de excepción',
} as const;
/** The state of exception. */
const stateOfException = figureRows('state-of-exception', {
  detained: {
    measure: 'DETAINED_TOTAL',
    ...detainedPeople,
    partyId: party.elSalvador,
    ...count('more than 91,000'),
    period: '2022-03-27/2026-01',
    claimedById: party.elSalvador,
    credibility: '2',
    verification: 'SINGLE',
    sourceId: cite.EMD,
    choiceReason: 'Official figure of January 2026.',
    choiceReasonEs: 'Cifra oficial de enero de 2026.',
  },
  'detained-february-2026': {
    measure: 'DETAINED_TOTAL',
    ...detainedPeople,
    partyId: party.elSalvador,
    ...count('more than 91,000'),
    period: '2022-03-27/2026-01',
    claimedById: party.elSalvador,
    credibility: '2',
    verification: 'SINGLE',
    sourceId: cite.INF,
  },
  extensions: {
    measure: 'TIMES_USED',
    population: 'Extensions of the state of exception',
    populationEs: 'Prórrogas del régimen de excepción',
    partyId: party.elSalvador,
    ...counted('47th extension', 47, 47, 'exact'),
    unit: 'times',
    period: '2026-01-29',
    claimedById: party.svLegislature,
    credibility: '2',
    verification: 'SINGLE',
    sourceId: cite.EMD,
    note: 'Approved on 29 January 2026, in force from the 31st; the next was approved on 24 February 2026.',
    noteEs:
      'Aprobada el 29 de enero de 2026 y vigente desde el 31; la siguiente se aprobó el 24 de febrero de 2026.',
  },
});

export const chapter: Chapter = { figures: [deathsInCustody, stateOfException] };
