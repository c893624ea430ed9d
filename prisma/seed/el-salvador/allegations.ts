import { allegations } from '@paradero/contract/allegations';
import { rows, type Chapter } from '../build.js';
import { facility } from '../facilities.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { svCohort } from './cohorts.js';
import { report } from './reports.js';

const inCecot = {
  cohortId: svCohort.all,
  facilityId: facility.cecot,
  period: '2025-03-15/2025-07-18',
} as const;
const hrwNovember = {
  ...inCecot,
  allegedById: party.hrw,
  credibility: '2',
  sourceId: cite.HRW1,
  reportId: report.hrwNovember2025,
} as const;

/** What organisations and bodies allege of the detention in CECOT. */
const detention = rows(allegations, 'sv', {
  'disappearance-hrw': {
    category: 'ENF_DISAPP',
    cohortId: svCohort.march15,
    allegedById: party.hrw,
    period: '2025-03-15/..',
    summary:
      'From what forty relatives told it, the organisation calls the transfer and detention enforced disappearance.',
    summaryEs:
      'Con base en lo que le relataron cuarenta familiares, la organización califica el traslado y la detención de desaparición forzada.',
    credibility: '2',
    verification: 'CORROBORATED',
    sourceId: cite.HRW3,
    reportId: report.hrwApril2025,
  },
  'disappearance-un': {
    category: 'ENF_DISAPP',
    cohortId: svCohort.all,
    allegedById: party.ohchr,
    period: '2025-03-15/..',
    summary:
      'The High Commissioner fears enforced disappearances: the fate of hundreds is unclear and no official list was published.',
    summaryEs:
      'El Alto Comisionado teme desapariciones forzadas: se desconoce la suerte de cientos de personas y no se publicó ninguna lista oficial.',
    credibility: '2',
    verification: 'CORROBORATED',
    sourceId: cite['UN2-GUA'],
    reportId: report.ohchrMay2025,
  },
  'disappearance-cgrs': {
    category: 'ENF_DISAPP',
    cohortId: svCohort.all,
    allegedById: party.cgrs,
    period: '2025-03-15/..',
    summary: 'The centre denounces the disappearance in El Salvador of the people sent there.',
    summaryEs: 'El centro denuncia la desaparición en El Salvador de las personas enviadas allí.',
    credibility: '3',
    verification: 'SINGLE',
    sourceId: cite.CGRS,
    reportId: report.cgrs2025,
  },
  deception: {
    category: 'DECEPTION',
    cohortId: svCohort.march15,
    allegedById: party.hrw,
    period: '2025-03-15',
    summary: 'People were misled by the United States about the deportation that awaited them.',
    summaryEs: 'Estados Unidos engañó a las personas sobre la deportación que les esperaba.',
    credibility: '2',
    verification: 'SINGLE',
    sourceId: cite.WLRN,
    reportId: report.hrwApril2025,
  },
  torture: {
    category: 'TORTURE',
    ...hrwNovember,
    summary: 'Former detainees describe torture that the two organisations hold to be a system.',
    summaryEs:
      'Personas que estuvieron detenidas describen torturas que las dos organizaciones consideran sistemáticas.',
    locator: 'Also PART1 and LAE',
    quote: 'systematic',
    verification: 'SINGLE',
  },
  'torture-la-estrella': {
    category: 'TORTURE',
    ...inCecot,
    allegedById: party.hrw,
    summary: 'The same accounts, reported in Panama from the words of the men.',
    summaryEs: 'Los mismos relatos, publicados en Panamá con las palabras de los hombres.',
    credibility: '2',
    verification: 'SINGLE',
    sourceId: cite.LAE,
    reportId: report.hrwNovember2025,
  },
  'sexual-violence': {
    category: 'SEX_VIOL',
    ...hrwNovember,
    summary: 'At least three men told of sexual violence.',
    summaryEs: 'Al menos tres hombres relataron violencia sexual.',
    verification: 'SINGLE',
  },
  reprisal: {
    category: 'REPRISAL',
    ...inCecot,
    allegedById: party.hrw,
    period: '2025-05/2025-07-18',
    summary:
      'Some were beaten after a visit of the International Committee of the Red Cross because they had spoken with it.',
    summaryEs:
      'A algunos los golpearon después de una visita del Comité Internacional de la Cruz Roja, por haber hablado con él.',
    credibility: '2',
    verification: 'SINGLE',
    sourceId: cite.UPI2,
    reportId: report.hrwNovember2025,
  },
  'no-notice': {
    category: 'NO_NOTICE',
    cohortId: svCohort.march15Aea,
    allegedById: party.ddc,
    period: '2025-03-15',
    summary:
      'The men removed under the Alien Enemies Act had no chance to contest it; a federal court found that due process was denied to the class.',
    summaryEs:
      'Los hombres expulsados conforme a la Ley de Enemigos Extranjeros no pudieron impugnarlo; un tribunal federal constató que al grupo demandante se le negó el debido proceso.',
    credibility: '1',
    verification: 'JUDICIAL_FINDING',
    sourceId: cite.CBS2,
    locator: 'Order of 22 December 2025',
  },
  'order-defied': {
    category: 'ORDER_DEFIED',
    cohortId: svCohort.march15Aea,
    allegedById: party.ddc,
    period: '2025-03-15/2025-03-16',
    summary:
      'The district judge found probable cause for criminal contempt of the order of 15 March; an appeals panel set that finding aside, and the full court later let the inquiry go on.',
    summaryEs:
      'El juez de distrito halló causa probable de desacato penal de la orden del 15 de marzo; una sala de apelaciones anuló esa constatación y el pleno permitió después que la investigación continuara.',
    credibility: '3',
    verification: 'DISPUTED',
    sourceId: cite.ET2,
  },
  refoulement: {
    category: 'REFOULEMENT',
    cohortId: svCohort.march15Salvadorans,
    period: '2025-03-15',
    summary:
      'A man was sent to the country to which his removal had been withheld since 2019. What the US government admitted, an error, is kept as a statement.',
    summaryEs:
      'Un hombre fue enviado al país al que, desde 2019, estaba suspendida su expulsión. Lo que reconoció el Gobierno de EE. UU., un error, se registra como declaración.',
    credibility: '2',
    verification: 'CORROBORATED',
    sourceId: cite.WI2,
  },
  'arbitrary-detention-salvadorans': {
    category: 'ARB_DET',
    cohortId: svCohort.all,
    allegedById: party.hrw,
    period: '2025-03-15/..',
    summary:
      'Some Salvadorans deported by the United States were detained without grounds, among them men flown with the Venezuelans.',
    summaryEs:
      'Algunos salvadoreños deportados por Estados Unidos fueron detenidos sin fundamento, entre ellos hombres trasladados con los venezolanos.',
    credibility: '3',
    verification: 'SINGLE',
    sourceId: cite.AP3,
    reportId: report.hrwMarch2026,
  },
  'disappearance-salvadorans': {
    category: 'ENF_DISAPP',
    cohortId: svCohort.all,
    allegedById: party.hrw,
    period: '2025-03-15/..',
    summary: 'Some of these Salvadorans are held to have been made to disappear.',
    summaryEs: 'Se considera que algunos de estos salvadoreños fueron víctimas de desaparición forzada.',
    credibility: '3',
    verification: 'SINGLE',
    sourceId: cite.AP3,
    reportId: report.hrwMarch2026,
  },
  'still-held': {
    category: 'INDEF_DET',
    cohortId: svCohort.all,
    facilityId: facility.cecot,
    allegedById: party.wwd,
    period: '2025-03-15/..',
    summary: 'A year later many of the Salvadorans are said to be held still, some of them in CECOT.',
    summaryEs: 'Un año después, muchos de los salvadoreños seguirían detenidos, algunos en el CECOT.',
    credibility: '3',
    verification: 'SINGLE',
    sourceId: cite.WWD,
    reportId: report.wwd2026,
  },
  'no-monitor': {
    category: 'NO_MONITOR',
    cohortId: svCohort.all,
    facilityId: facility.cecot,
    allegedById: party.unExperts,
    period: '2025-03-15/2025-04-30',
    summary: 'The experts call for independent access to the prisons where the people are held.',
    summaryEs: 'Los expertos piden acceso independiente a los penales donde están recluidas las personas.',
    credibility: '3',
    verification: 'SINGLE',
    sourceId: cite.JUR,
    reportId: report.unExpertsApril2025,
  },
  'deaths-cristosal': {
    category: 'DEATH_CUST',
    facilityId: facility.salvadoranPrisons,
    allegedById: party.cristosal,
    period: '2022-03-27/2024-07-10',
    summary: 'Hundreds of people died in Salvadoran custody since the state of exception began.',
    summaryEs:
      'Cientos de personas han muerto bajo custodia salvadoreña desde que comenzó el régimen de excepción.',
    credibility: '2',
    verification: 'CORROBORATED',
    sourceId: cite.ELI,
    reportId: report.cristosal2024,
  },
  'deaths-sjh': {
    category: 'DEATH_CUST',
    facilityId: facility.salvadoranPrisons,
    allegedById: party.sjh,
    period: '2022-03-27/2026-02-04',
    summary: 'A second organisation keeps its own, higher count of deaths in custody.',
    summaryEs: 'Otra organización lleva su propio registro, más alto, de muertes bajo custodia.',
    credibility: '3',
    verification: 'SINGLE',
    sourceId: cite.EFE26,
    reportId: report.sjh2026,
  },
});

export const chapter: Chapter = { allegations: [detention] };
