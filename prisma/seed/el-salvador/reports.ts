import { reportSubjects } from '@paradero/contract/report-subjects';
import { reports } from '@paradero/contract/reports';
import { idsOf, rows, type Chapter } from '../build.js';
import { facility } from '../facilities.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { svAgreement } from './agreement.js';
import { svCohort } from './cohorts.js';

const reviewed = { reviewState: 'REVIEWED' } as const;

const all = rows(reports, '', {
  foundingArticle: {
    title: 'Founding article: hundreds of Venezuelans sent to CECOT',
    titleEs: 'Artículo fundacional: cientos de venezolanos enviados al CECOT',
    publisherId: party.foundingOutlet,
    sourceId: cite.SEED,
    published: '2025-03%',
    period: '[2025-03-15..2025-03-16]',
    language: 'en',
    narrative:
      'Tells of the weekend flights, the footage of the arrival, the payment and the one-year term, the prison and its conditions, and the criticism of the Alien Enemies Act. It closes with what nobody had clarified: what happens when the year is over. Several of its statements were corrected by later evidence.',
    narrativeEs:
      'Relata los vuelos del fin de semana, las imágenes de la llegada, el pago y el plazo de un año, la cárcel y sus condiciones, y las críticas a la Ley de Enemigos Extranjeros. Cierra con lo que nadie había aclarado: qué ocurre cuando termina el año. Pruebas posteriores corrigieron varias de sus afirmaciones.',
    ...reviewed,
  },
  cristosal2024: {
    title: 'Cristosal: deaths and cases in custody under the state of exception, to July 2024',
    titleEs: 'Cristosal: muertes y casos bajo custodia en el régimen de excepción, a julio de 2024',
    publisherId: party.cristosal,
    sourceId: cite.EF,
    published: '2024-07-10',
    period: '2022-03-27/2024-07-10',
    language: 'es',
    narrative:
      'Counts adults and children who died in custody since March 2022 and the cases the organisation documented. The number of adults equals, by chance, the number of people flown on 15 March 2025.',
    narrativeEs:
      'Cuenta a las personas adultas y a los niños muertos bajo custodia desde marzo de 2022 y los casos que documentó la organización. El número de personas adultas coincide, por casualidad, con el de personas trasladadas en avión el 15 de marzo de 2025.',
    ...reviewed,
  },
  amnesty2025: {
    title: 'Amnesty International: expulsions to El Salvador',
    titleEs: 'Amnistía Internacional: expulsiones a El Salvador',
    publisherId: party.amnesty,
    sourceId: cite.AMN1,
    published: '2025-03-25',
    period: '2025-03-15/2025-03-25',
    language: 'en',
    narrative: 'Counts the Venezuelans expelled on 15 March and holds that the expulsions put lives at risk.',
    narrativeEs:
      'Cuenta a los venezolanos expulsados el 15 de marzo y sostiene que las expulsiones ponen vidas en riesgo.',
    ...reviewed,
  },
  amnestyRequest: {
    title: 'Amnesty International: request that the UN and the IACHR speak and visit',
    titleEs: 'Amnistía Internacional: petición de que la ONU y la CIDH se pronuncien y hagan una visita',
    publisherId: party.amnesty,
    sourceId: cite.AMN2,
    published: '[2025-03-25..2026-04-30]',
    language: 'es',
    narrative:
      'A later statement which counts everybody flown and asks both bodies to take a position and to visit.',
    narrativeEs:
      'Declaración posterior que cuenta a todas las personas trasladadas en avión y pide a ambos órganos que se pronuncien y hagan una visita.',
    ...reviewed,
  },
  hrwApril2025: {
    title: 'Human Rights Watch: Venezuelans sent to El Salvador as enforced disappearance',
    titleEs: 'Human Rights Watch: el envío de venezolanos a El Salvador como desaparición forzada',
    publisherId: party.hrw,
    sourceId: cite.HRW3,
    published: '2025-04-11',
    period: '2025-03-15/2025-04-11',
    language: 'en',
    narrative:
      'Rests on interviews with relatives. A letter to the Salvadoran government of 5 April had no answer. The organisation speaks of enforced disappearance and of people misled about where they were being taken.',
    narrativeEs:
      'Se basa en entrevistas con familiares. Una carta del 5 de abril al Gobierno salvadoreño no tuvo respuesta. La organización habla de desaparición forzada y de personas engañadas sobre el lugar al que las llevaban.',
    ...reviewed,
  },
  cgrs2025: {
    title: 'Center for Gender and Refugee Studies: on the visit of the Salvadoran president',
    titleEs: 'Centro de Estudios de Género y Refugiados: sobre la visita del presidente salvadoreño',
    publisherId: party.cgrs,
    sourceId: cite.CGRS,
    published: '2025-04-14',
    language: 'en',
    narrative: 'Denounces disappearances and counts those sent so far, the last weekend included.',
    narrativeEs:
      'Denuncia desapariciones y cuenta a las personas enviadas hasta entonces, incluido el último fin de semana.',
    ...reviewed,
  },
  unExpertsApril2025: {
    title: 'UN experts: deportations from the United States to El Salvador',
    titleEs: 'Expertos de la ONU: deportaciones de Estados Unidos a El Salvador',
    publisherId: party.unExperts,
    sourceId: cite.UN1,
    published: '2025-04-30',
    language: 'en',
    narrative:
      'Mandate holders hold the deportations unlawful, tell of letters to both states with a list of people, and call for independent access to the prisons.',
    narrativeEs:
      'Los titulares de mandatos consideran ilícitas las deportaciones, informan de cartas a ambos Estados con una lista de personas y piden acceso independiente a las cárceles.',
    ...reviewed,
  },
  ohchrMay2025: {
    title: 'UN High Commissioner: Venezuelans and Salvadorans whose fate is unclear',
    titleEs: 'Alto Comisionado de la ONU: venezolanos y salvadoreños cuya suerte no está clara',
    publisherId: party.ohchr,
    sourceId: cite['UN2-REU'],
    published: '2025-05-13',
    period: '2025-03-15/2025-05-13',
    language: 'en',
    narrative:
      'Counts people whose fate is unclear, notes that no official list was published, asks for access to the prison and for removals to stop.',
    narrativeEs:
      'Cuenta a las personas cuya suerte no está clara, señala que no se publicó ninguna lista oficial y pide acceso a la cárcel y el cese de las expulsiones.',
    ...reviewed,
  },
  hrwAfrica2025: {
    title: 'Human Rights Watch: expulsion deals with African states',
    titleEs: 'Human Rights Watch: acuerdos de expulsión con Estados africanos',
    publisherId: party.hrw,
    sourceId: cite.DL,
    published: '2025-09-23',
    language: 'en',
    narrative:
      'Obtained the texts agreed with Rwanda and Eswatini and gives their ceilings and sums. The day is that of the copy read.',
    narrativeEs:
      'Obtuvo los textos acordados con Ruanda y Esuatini e indica sus topes y montos. La fecha es la de la copia leída.',
    ...reviewed,
  },
  hrwNovember2025: {
    title: 'Human Rights Watch and Cristosal: treatment of Venezuelans in CECOT',
    titleEs: 'Human Rights Watch y Cristosal: trato a los venezolanos en el CECOT',
    publisherId: party.hrw,
    sourceId: cite.HRW1,
    published: '2025-11-12',
    period: '2025-03-15/2025-07-18',
    language: 'en',
    narrative:
      'Eighty-one pages from interviews with former detainees and others. Calls the torture systematic, tells of sexual violence and of beatings after a visit of the Red Cross, and compares US records with the accusations.',
    narrativeEs:
      'Ochenta y una páginas a partir de entrevistas con personas que estuvieron detenidas y otras. Califica la tortura de sistemática, relata violencia sexual y golpizas tras una visita de la Cruz Roja, y coteja los registros de EE. UU. con las acusaciones.',
    ...reviewed,
  },
  watch2025: {
    title: 'Third Country Deportation Watch: El Salvador',
    titleEs: 'Third Country Deportation Watch: El Salvador',
    publisherId: party.hrf,
    sourceId: cite.TCDW,
    published: '2025-12-05',
    language: 'en',
    narrative: 'A country page kept up to date by several organisations; dated by its last update.',
    narrativeEs:
      'Página sobre el país que varias organizaciones mantienen al día; lleva la fecha de su última actualización.',
    ...reviewed,
  },
  sjh2026: {
    title: 'Socorro Jurídico Humanitario: deaths in custody, February 2026',
    titleEs: 'Socorro Jurídico Humanitario: muertes bajo custodia, febrero de 2026',
    publisherId: party.sjh,
    sourceId: cite.EFE26,
    published: '2026-02-04',
    period: '2022-03-27/2026-02-04',
    language: 'es',
    narrative: 'A series of its own, kept apart from that of Cristosal.',
    narrativeEs: 'Serie propia, distinta de la de Cristosal.',
    ...reviewed,
  },
  senateMinority2026: {
    title: 'Senate Foreign Relations Committee, minority staff: cost of third-country deportations',
    titleEs:
      'Comité de Relaciones Exteriores del Senado, personal de la minoría: costo de las deportaciones a terceros países',
    publisherId: party.senateMinority,
    sourceId: cite.SFRC,
    published: '2026-02-13',
    language: 'en',
    narrative:
      'Counts what was paid to five states, for how many people, and how many of them are already home. It finds no evidence that the money was audited from outside. A report of one party.',
    narrativeEs:
      'Cuenta lo que se pagó a cinco Estados, por cuántas personas y cuántas de ellas están ya en su país. No halla pruebas de una auditoría externa del dinero. Informe de un solo partido.',
    ...reviewed,
  },
  hrwMarch2026: {
    title: 'Human Rights Watch: Salvadorans detained after deportation from the United States',
    titleEs: 'Human Rights Watch: salvadoreños detenidos tras ser deportados de Estados Unidos',
    publisherId: party.hrw,
    sourceId: cite.AP3,
    published: '2026-03-16?',
    period: '2025-01/2026-03',
    language: 'en',
    narrative:
      'Holds that some of the Salvadorans deported since January 2025 were detained arbitrarily or disappeared, among them men flown together with the Venezuelans.',
    narrativeEs:
      'Sostiene que algunos de los salvadoreños deportados desde enero de 2025 fueron detenidos arbitrariamente o desaparecidos, entre ellos hombres trasladados en avión junto con los venezolanos.',
    ...reviewed,
  },
  wwd2026: {
    title: 'Welcome With Dignity: one year after the flights',
    titleEs: 'Welcome With Dignity: un año después de los vuelos',
    publisherId: party.wwd,
    sourceId: cite.WWD,
    published: '2026-03-16',
    period: '2025-03-15/2026-03-16',
    language: 'en',
    narrative:
      'Counts the Salvadorans sent to CECOT with the Venezuelans and says that many are still held, some of them there.',
    narrativeEs:
      'Cuenta a los salvadoreños enviados al CECOT con los venezolanos y afirma que muchos siguen detenidos, algunos de ellos allí.',
    ...reviewed,
  },
});

/** Reports by key: `report.hrwNovember2025`. */
export const report = idsOf(all);

const subjects = rows(reportSubjects, '', {
  foundingArticle: { reportId: report.foundingArticle, agreementId: svAgreement, cohortId: svCohort.march15 },
  'foundingArticle-cecot': { reportId: report.foundingArticle, facilityId: facility.cecot },
  'foundingArticle-tda': { reportId: report.foundingArticle, partyId: party.tda },
  cristosal2024: { reportId: report.cristosal2024, facilityId: facility.salvadoranPrisons },
  amnesty2025: { reportId: report.amnesty2025, cohortId: svCohort.march15 },
  amnestyRequest: { reportId: report.amnestyRequest, cohortId: svCohort.march15 },
  hrwApril2025: { reportId: report.hrwApril2025, cohortId: svCohort.march15 },
  cgrs2025: { reportId: report.cgrs2025, cohortId: svCohort.all },
  unExpertsApril2025: { reportId: report.unExpertsApril2025, cohortId: svCohort.all },
  ohchrMay2025: { reportId: report.ohchrMay2025, cohortId: svCohort.all, facilityId: facility.cecot },
  hrwAfrica2025: { reportId: report.hrwAfrica2025, partyId: party.usa },
  hrwNovember2025: { reportId: report.hrwNovember2025, cohortId: svCohort.all, facilityId: facility.cecot },
  watch2025: { reportId: report.watch2025, agreementId: svAgreement },
  sjh2026: { reportId: report.sjh2026, facilityId: facility.salvadoranPrisons },
  senateMinority2026: { reportId: report.senateMinority2026, partyId: party.usa },
  hrwMarch2026: { reportId: report.hrwMarch2026, partyId: party.elSalvador },
  wwd2026: { reportId: report.wwd2026, cohortId: svCohort.all },
});

export const chapter: Chapter = { reports: [all], 'report-subjects': [subjects] };
