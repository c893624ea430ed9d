import { questions } from '@paradero/contract/questions';
import { idsOf, rows, type Chapter } from '../build.js';
import { facility } from '../facilities.js';
import { cite } from '../sources/cite.js';
import { svAgreement } from './agreement.js';
import { svCohort } from './cohorts.js';
import { awaited, numbers, raised } from './questions-open.js';

const open = { state: 'OPEN' } as const;
const agreement = { agreementId: svAgreement } as const;
const everybody = { ...agreement, cohortId: svCohort.all } as const;

/** What becomes of the people: the founding question first. */
const people = rows(questions, 'sv', {
  founding: {
    ...everybody,
    textEn: 'What happens to the detainees when the one-year term expires?',
    textEs: '¿Qué ocurre con las personas detenidas cuando venza el plazo de un año?',
    topic: 'TERM_EXPIRY',
    severity: 'critical',
    state: 'CONTESTED',
    opened: '2025-03-21',
    closing:
      'For each person transferred: a document or statement of either state that says what became of him, with day and place.',
    closingEs:
      'Por cada persona trasladada: un documento o declaración de alguno de los Estados que diga qué ocurrió con ella, con día y lugar.',
    population: 288,
    covered: 252,
  },
  salvadorans: {
    ...everybody,
    textEn: 'Where are the Salvadorans who were flown with the Venezuelans, and on what basis are they held?',
    textEs:
      '¿Dónde están los salvadoreños trasladados junto con los venezolanos y con qué base legal se les detiene?',
    topic: 'WHEREABOUTS',
    severity: 'critical',
    ...open,
    opened: '2025-07-19',
    closing: 'The place and the order of detention of each of them, or proof of release.',
    closingEs: 'El lugar y la orden de detención de cada uno, o prueba de su libertad.',
    population: 36,
    covered: 0,
  },
  venezuelans: {
    ...everybody,
    textEn: 'Where are the Venezuelans flown to El Salvador?',
    textEs: '¿Dónde están los venezolanos trasladados a El Salvador?',
    topic: 'WHEREABOUTS',
    severity: 'high',
    state: 'ANSWERED',
    opened: '2025-03-18',
    closed: '2025-07-18',
    closedReason: 'All Venezuelans held were handed over to Venezuela on 18 July 2025.',
    population: 252,
    covered: 252,
  },
  jurisdiction: {
    ...everybody,
    textEn: 'Both states say that the other is responsible for the people held. Which of them is?',
    textEs:
      'Cada Estado dice que el responsable de las personas detenidas es el otro. ¿Cuál de los dos lo es?',
    topic: 'JURISDICTION',
    severity: 'critical',
    state: 'CONTESTED',
    opened: '2025-07-07',
    closing: 'A finding of a court or body, or a statement of one of the states that it is responsible.',
    closingEs:
      'Una constatación judicial o de un órgano, o la declaración de un Estado que asuma la responsabilidad.',
    population: 288,
    covered: 0,
  },
  list: {
    ...everybody,
    textEn: 'Who are the people transferred? Neither state has published a list.',
    textEs: '¿Quiénes son las personas trasladadas? Ninguno de los Estados ha publicado una lista.',
    topic: 'IDENTITY',
    severity: 'high',
    ...open,
    opened: '2025-03-18',
    closing: 'An official list, or notice to every family.',
    closingEs: 'Una lista oficial, o aviso a cada familia.',
    population: 288,
    covered: 0,
  },
  evidence: {
    agreementId: svAgreement,
    cohortId: svCohort.march15,
    textEn: 'What evidence ties the people flown on 15 March to a gang or to any offence?',
    textEs:
      '¿Qué pruebas vinculan a las personas trasladadas el 15 de marzo con una pandilla o con algún delito?',
    topic: 'EVIDENCE',
    severity: 'high',
    ...open,
    opened: '2025-03-21',
    closing: 'Evidence for each person, put before somebody who can test it.',
    closingEs: 'Pruebas respecto de cada persona, ante quien pueda contrastarlas.',
    population: 261,
    covered: 0,
  },
  access: {
    ...everybody,
    facilityId: facility.cecot,
    textEn: 'Will an independent body be let into CECOT to see the people held?',
    textEs: '¿Se permitirá que un organismo independiente entre al CECOT a ver a las personas recluidas?',
    topic: 'ACCESS',
    severity: 'high',
    state: 'PARTLY_ANSWERED',
    opened: '2025-05-13',
    closing: 'A visit without guards present, and a report on it.',
    closingEs: 'Una visita sin custodios presentes y un informe sobre ella.',
  },
  accountability: {
    ...everybody,
    facilityId: facility.cecot,
    textEn: 'Is anybody investigating the torture alleged in CECOT?',
    textEs: '¿Alguien investiga la tortura denunciada en el CECOT?',
    topic: 'ACCOUNTABILITY',
    severity: 'critical',
    ...open,
    opened: '2025-11-12',
    closing: 'The opening of a criminal or administrative inquiry, and who leads it.',
    closingEs: 'La apertura de una investigación penal o administrativa y quién la dirige.',
    population: 252,
    covered: 0,
  },
  returnees: {
    ...everybody,
    textEn:
      'Are those sent to Venezuela safe, and what became of the removal orders issued in absentia against asylum seekers?',
    textEs:
      '¿Están a salvo quienes fueron enviados a Venezuela y qué pasó con las órdenes de expulsión dictadas en ausencia contra solicitantes de asilo?',
    topic: 'RETURN',
    severity: 'high',
    ...open,
    opened: '2025-07-18',
    closing: 'Monitoring after return, and the state of each order and claim.',
    closingEs: 'Seguimiento tras el retorno y el estado de cada orden y solicitud.',
    population: 252,
    covered: 0,
  },
});

/** What becomes of the arrangement, its money and its text. */
const arrangement = rows(questions, 'sv', {
  renewal: {
    ...agreement,
    textEn: 'Was the arrangement renewed, did it lapse, or was it used again after March 2026?',
    textEs: '¿Se prorrogó el arreglo, venció o volvió a usarse después de marzo de 2026?',
    topic: 'RENEWAL',
    severity: 'high',
    ...open,
    opened: '2026-03-17',
    closing: 'An instrument or statement on the period after 22 March 2026.',
    closingEs: 'Un instrumento o declaración sobre el período posterior al 22 de marzo de 2026.',
  },
  money: {
    ...agreement,
    textEn:
      'Six million dollars were announced and 4.76 million documented. How much was paid, and was the rest returned?',
    textEs:
      'Se anunciaron seis millones de dólares y constan 4.76 millones. ¿Cuánto se pagó y se devolvió el resto?',
    topic: 'MONEY',
    severity: 'medium',
    ...open,
    opened: '2025-09-10',
    closing: 'Accounts of the grant, or an audit.',
    closingEs: 'La rendición de cuentas de la subvención o una auditoría.',
  },
  'five-hundred': {
    ...agreement,
    textEn: 'Is the request of 13 March 2025 for up to 500 people still open?',
    textEs: '¿Sigue vigente la solicitud del 13 de marzo de 2025 por hasta 500 personas?',
    topic: 'TEXT',
    severity: 'medium',
    ...open,
    opened: '2025-09-10',
    closing: 'A statement of either state on what remains of the note.',
    closingEs: 'Una declaración de alguno de los Estados sobre lo que queda de la nota.',
  },
  'whose-term': {
    ...agreement,
    textEn: 'Is the year that of the agreement or that of each detention?',
    textEs: '¿El año es el del acuerdo o el de cada detención?',
    topic: 'TERM_EXPIRY',
    severity: 'medium',
    ...open,
    opened: '2025-03-21',
    closing: 'The full text of the notes.',
    closingEs: 'El texto íntegro de las notas.',
  },
  assurances: {
    ...agreement,
    textEn: 'What do the assurances under the Convention against Torture say, and who watches over them?',
    textEs:
      '¿Qué dicen las garantías conforme a la Convención contra la Tortura y quién vela por su cumplimiento?',
    topic: 'ASSURANCES',
    severity: 'high',
    ...open,
    opened: '2025-07-21',
    closing: 'The full text of the three documents.',
    closingEs: 'El texto íntegro de los tres documentos.',
  },
  replication: {
    ...agreement,
    textEn: 'Will other states agree to similar deals?',
    textEs: '¿Aceptarán otros Estados acuerdos similares?',
    topic: 'REPLICATION',
    severity: 'low',
    state: 'ANSWERED',
    opened: '2025-03-21',
    closed: '2025-08-21',
    closedReason:
      'Uganda confirmed an agreement of its own. Eswatini had received the first people on 16 July.',
    closing: 'Any agreement of the same kind.',
    closingEs: 'Cualquier acuerdo del mismo tipo.',
  },
  'instrument-name': {
    ...agreement,
    sourceId: cite.SEED,
    textEn: 'Was the act invoked by executive order or by proclamation?',
    textEs: '¿La ley se invocó por orden ejecutiva o por proclama?',
    topic: 'DATA_QUALITY',
    severity: 'low',
    state: 'ANSWERED',
    opened: '2025-03-21',
    closed: '2025-03-21',
    closedReason: 'By Proclamation 10903; the founding article is inconsistent.',
  },
});

/** Questions by key. */
export const question = idsOf({ ...people, ...arrangement, ...raised, ...numbers, ...awaited });

export const chapter: Chapter = { questions: [people, arrangement, raised, numbers, awaited] };
