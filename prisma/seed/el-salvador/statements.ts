import { statements } from '@paradero/contract/statements';
import { idsOf, rows, type Chapter } from '../build.js';
import { facility } from '../facilities.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { svAgreement } from './agreement.js';
import { svCohort } from './cohorts.js';
import { foundingStatement } from './founding-article-statements.js';
import { wording } from './wordings.js';

const aboutAgreement = { agreementId: svAgreement, cohortId: svCohort.all } as const;

/** What was said of the term, of who decides, and of what becomes of the people. */
const first = rows(statements, 'sv', {
  'memorandum-disposition': {
    speakerId: party.svForeignMinistry,
    topic: 'DISPOSITION',
    ...aboutAgreement,
    termOf: 'DETENTION',
    stance: 'PROMISES',
    responsibleId: party.usa,
    stated: '[2025-03-13..2025-03-15]',
    summary:
      'El Salvador will house the people for one year, until the United States decides what becomes of them in the long run.',
    summaryEs:
      'El Salvador alojará a las personas durante un año, hasta que Estados Unidos decida su destino a largo plazo.',
    quote: 'one (1) year',
    verification: 'SINGLE',
    sourceId: cite.AP1,
    locator: 'Leaked memorandum',
  },
  'president-one-year': {
    speakerId: party.svPresidency,
    ...wording.president,
    topic: 'TERM_EXPIRY',
    ...aboutAgreement,
    termOf: 'DETENTION',
    stance: 'PROMISES',
    stated: '2025-03-16',
    summary: 'The people were taken to CECOT for a year, which can be renewed.',
    summaryEs: 'Las personas fueron llevadas al CECOT por un año, que puede prorrogarse.',
    quote: 'one year (renewable)',
    verification: 'CORROBORATED',
    sourceId: cite.UPI1,
    locator: 'Post of 16 March 2025',
  },
  'president-one-year-second': {
    speakerId: party.svPresidency,
    ...wording.president,
    topic: 'RENEWAL',
    ...aboutAgreement,
    stance: 'AFFIRMS',
    stated: '2025-03-16',
    summary: 'The same post, quoted a day later: the year can be renewed.',
    summaryEs: 'La misma publicación, citada un día después: el año puede prorrogarse.',
    quote: 'one year (renewable)',
    verification: 'CORROBORATED',
    sourceId: cite['783'],
  },
  'us-already-outside': {
    speakerId: party.usa,
    topic: 'COMPLIANCE',
    cohortId: svCohort.march15Aea,
    stance: 'DENIES',
    summary: 'The order came when the aircraft had left the territory of the United States.',
    summaryEs: 'La orden llegó cuando los aviones ya habían salido del territorio de Estados Unidos.',
    verification: 'DISPUTED',
    sourceId: cite.UNNOTED,
  },
  'us-lacks-control': {
    speakerId: party.usa,
    topic: 'JURISDICTION',
    ...aboutAgreement,
    stance: 'DENIES',
    responsibleId: party.elSalvador,
    stated: '../2025-07-07',
    summary:
      'In court filings the United States says that it has no control over the people, whom El Salvador holds.',
    summaryEs:
      'En escritos judiciales, Estados Unidos sostiene que no tiene control sobre las personas, que están en manos de El Salvador.',
    verification: 'CORROBORATED',
    sourceId: cite.DU,
    locator: 'Filings in J.G.G. v. Trump',
  },
  'us-no-control': {
    speakerId: party.usa,
    office: 'Department of Justice',
    officeEs: 'Departamento de Justicia',
    topic: 'JURISDICTION',
    ...aboutAgreement,
    stance: 'DENIES',
    responsibleId: party.elSalvador,
    stated: '2025-05',
    summary: 'In J.G.G. v. Trump the government argues that what El Salvador does is not for it to direct.',
    summaryEs: 'En J.G.G. v. Trump, el Gobierno alega que no le corresponde dirigir lo que hace El Salvador.',
    quote: 'no control over the actions of a foreign sovereign',
    verification: 'SINGLE',
    sourceId: cite['LC-CUSTODY'],
    locator: 'Filing of 49 pages',
  },
  'presidency-declined': {
    speakerId: party.svPresidency,
    topic: 'WHEREABOUTS',
    ...aboutAgreement,
    stance: 'SILENT',
    stated: '2025-05-09',
    summary: 'Asked about the request to the Inter-American Commission, the presidency declined to comment.',
    summaryEs: 'Consultada sobre la solicitud ante la CIDH, la Presidencia no quiso comentar.',
    verification: 'CORROBORATED',
    sourceId: cite['IACHR-AP'],
  },
  'sv-no-answer-ohchr': {
    speakerId: party.elSalvador,
    topic: 'ACCESS',
    facilityId: facility.cecot,
    cohortId: svCohort.all,
    stance: 'SILENT',
    stated: '2025-05-13',
    summary:
      'The government did not at once answer the High Commissioner’s request for access to the prison.',
    summaryEs:
      'El Gobierno no respondió de inmediato a la solicitud de acceso al penal del Alto Comisionado.',
    verification: 'CORROBORATED',
    sourceId: cite['UN2-REU'],
  },
  'us-no-answer-ohchr': {
    speakerId: party.usa,
    topic: 'WHEREABOUTS',
    cohortId: svCohort.all,
    stance: 'SILENT',
    stated: '2025-05-13',
    summary: 'The government did not at once answer the High Commissioner.',
    summaryEs: 'El Gobierno no respondió de inmediato al Alto Comisionado.',
    verification: 'CORROBORATED',
    sourceId: cite['UN2-AFP'],
  },
  'president-all-handed-over': {
    speakerId: party.svPresidency,
    ...wording.president,
    topic: 'DISPOSITION',
    ...aboutAgreement,
    stance: 'AFFIRMS',
    stated: '2025-07-18',
    summary: 'All Venezuelan nationals held were handed over, in exchange for US citizens held in Venezuela.',
    summaryEs:
      'Se entregó a todos los venezolanos recluidos, a cambio de ciudadanos estadounidenses presos en Venezuela.',
    quote: 'all the Venezuelan nationals detained in our country',
    verification: 'CORROBORATED',
    sourceId: cite['SWAP-WP'],
  },
});

/** Statements that contradict an earlier one. */
const contradicting = rows(statements, 'sv', {
  'sv-reply-to-working-group': {
    speakerId: party.elSalvador,
    topic: 'JURISDICTION',
    ...aboutAgreement,
    stance: 'DENIES',
    responsibleId: party.usa,
    stated: '2025-04-03',
    summary:
      'In its reply to the Working Group, El Salvador says that it neither arrested, detained nor transferred anybody, that it only lent its prison, and that jurisdiction and legal responsibility lie with the foreign authorities alone.',
    summaryEs:
      'En su respuesta al Grupo de Trabajo, El Salvador afirma que no arrestó, detuvo ni trasladó a nadie, que solo prestó su cárcel y que la jurisdicción y la responsabilidad legal corresponden solo a las autoridades extranjeras.',
    quote: 'exclusively with the competent foreign authorities',
    verification: 'CORROBORATED',
    sourceId: cite.UN3,
    locator: 'Reply of 3 April 2025, filed in court on 7 July 2025',
    contradictsId: first['us-lacks-control'].id,
  },
  'sv-reply-text': {
    speakerId: party.elSalvador,
    topic: 'WHEREABOUTS',
    ...aboutAgreement,
    stance: 'DEFLECTS',
    responsibleId: party.usa,
    stated: '2025-04-03',
    summary: 'Asked about the fate of four Venezuelan men, El Salvador refers the UN to the United States.',
    summaryEs:
      'Preguntado por la suerte de cuatro venezolanos, El Salvador remite a la ONU a Estados Unidos.',
    quote: 'bilateral cooperation mechanism',
    verification: 'CORROBORATED',
    sourceId: cite.WIL,
    contradictsId: foundingStatement['sv-accepts'],
  },
  'court-no-constructive-custody': {
    speakerId: party.ddc,
    topic: 'JURISDICTION',
    cohortId: svCohort.march15Aea,
    stance: 'DENIES',
    stated: '2025-06-04',
    summary:
      'The court holds that custody of the United States through El Salvador has not been shown. It does not say who is responsible.',
    summaryEs:
      'El tribunal considera que no se ha demostrado que Estados Unidos tenga la custodia a través de El Salvador. No dice quién es responsable.',
    quote: 'constructive custody',
    verification: 'CORROBORATED',
    sourceId: cite.LAW,
  },
});

/** Statements on El Salvador, by key. */
export const svStatement = idsOf({ ...first, ...contradicting });

export const chapter: Chapter = { statements: [first, contradicting] };
