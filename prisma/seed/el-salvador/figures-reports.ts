import { count, counted, figureRows, type Chapter } from '../build.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { svCohort } from './cohorts.js';
import { report } from './reports.js';

const november = {
  cohortId: svCohort.all,
  nationality: 'VE',
  claimedById: party.hrw,
  credibility: '2',
  verification: 'DOCUMENTED',
  sourceId: cite.HRW1,
  reportId: report.hrwNovember2025,
} as const;

/** Numbers inside the reports of organisations and in what was put before international bodies. */
const inReports = figureRows('reports', {
  'hrw-relatives': {
    measure: 'INTERVIEWED',
    population: 'Relatives interviewed by Human Rights Watch to April 2025',
    populationEs: 'Familiares entrevistados por Human Rights Watch hasta abril de 2025',
    cohortId: svCohort.march15,
    ...count('40'),
    period: '../2025-04-11',
    claimedById: party.hrw,
    credibility: '2',
    verification: 'CORROBORATED',
    sourceId: cite.CD,
    reportId: report.hrwApril2025,
  },
  'hrw-former-detainees': {
    ...november,
    measure: 'INTERVIEWED',
    population: 'Former detainees interviewed by Human Rights Watch and Cristosal',
    populationEs: 'Personas que estuvieron detenidas, entrevistadas por Human Rights Watch y Cristosal',
    ...count('40'),
  },
  'hrw-others': {
    ...november,
    measure: 'INTERVIEWED',
    population: 'Other people interviewed for the same report',
    populationEs: 'Otras personas entrevistadas para el mismo informe',
    ...count('150'),
  },
  'hrw-sexual-violence': {
    ...november,
    measure: 'ABUSE_CASES',
    population: 'Men who told of sexual violence in CECOT',
    populationEs: 'Hombres que relataron violencia sexual en el CECOT',
    ...count('at least 3'),
  },
  'hrw-no-record': {
    ...november,
    measure: 'NO_RECORD',
    population: 'Share of the Venezuelans without a criminal record in the United States',
    populationEs: 'Proporción de los venezolanos sin antecedentes penales en Estados Unidos',
    ...counted('about half', 50, 50, 'about'),
    unit: 'percent',
  },
  'hrw-violent-conviction': {
    ...november,
    measure: 'CONVICTED',
    population: 'Share of the Venezuelans convicted of a violent offence in the United States',
    populationEs: 'Proporción de los venezolanos condenados en Estados Unidos por un delito violento',
    ...counted('about 3 %', 3, 3, 'about'),
    unit: 'percent',
  },
  'hrw-asylum': {
    ...november,
    measure: 'ASYLUM_PENDING',
    population: 'Venezuelans with a pending asylum claim in the United States',
    populationEs: 'Venezolanos con una solicitud de asilo en trámite en Estados Unidos',
    ...count('at least 62'),
  },
  'hrw-salvadorans': {
    measure: 'DEPORTED_TOTAL',
    population: 'Salvadorans deported by the United States since January 2025',
    populationEs: 'Salvadoreños deportados por Estados Unidos desde enero de 2025',
    partyId: party.elSalvador,
    nationality: 'SV',
    ...count('more than 9,000'),
    period: '2025-01/2026-03',
    claimedById: party.hrw,
    credibility: '3',
    verification: 'SINGLE',
    sourceId: cite.AP3,
    reportId: report.hrwMarch2026,
  },
  'working-group': {
    measure: 'NAMED',
    population: 'Venezuelan men in the communication of the Working Group on disappearances',
    populationEs: 'Hombres venezolanos en la comunicación del Grupo de Trabajo sobre desapariciones',
    cohortId: svCohort.all,
    nationality: 'VE',
    ...count('4'),
    period: '../2025-04-03',
    claimedById: party.wgeid,
    credibility: '2',
    verification: 'CORROBORATED',
    sourceId: cite.UN3,
  },
  'iachr-named': {
    measure: 'NAMED',
    population: 'People named in the request to the Inter-American Commission',
    populationEs: 'Personas nombradas en la solicitud a la Comisión Interamericana',
    cohortId: svCohort.all,
    ...count('18'),
    period: '2025-05-09',
    claimedById: party.iachrPetitioners,
    credibility: '2',
    verification: 'CORROBORATED',
    sourceId: cite['IACHR-AFP'],
    note: 'The request is made for them and for all others transferred.',
    noteEs: 'La solicitud se hace por ellas y por todas las demás personas trasladadas.',
  },
});

export const chapter: Chapter = { figures: [inReports] };
