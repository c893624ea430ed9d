import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreements } from '@paradero/contract/agreements';
import { allegations } from '@paradero/contract/allegations';
import { cohorts } from '@paradero/contract/cohorts';
import { custodyEvents } from '@paradero/contract/custody-events';
import { questions } from '@paradero/contract/questions';
import { answers } from '@paradero/contract/answers';
import { statements } from '@paradero/contract/statements';
import { count, counted, figureRows, rows, type Chapter } from '../build.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { between, unknownTerm } from './between.js';
import { reason } from './reasons.js';

const instrument = rows(agreements, '', {
  'us-ghana': {
    title: 'United States – Ghana: reception of West Africans',
    titleEs: 'Estados Unidos – Ghana: recepción de personas de África Occidental',
    form: 'UNKNOWN',
    textStatus: 'DESCRIBED',
    lifeCycle: 'UNKNOWN',
    ...unknownTerm,
    summary:
      'An arrangement of September 2025, said to lack the approval of parliament. People are to travel on under the free-movement rules of ECOWAS. The government says they went home; their lawyers said they were still held.',
    summaryEs:
      'Un arreglo de septiembre de 2025 que, según se afirma, no pasó por el parlamento. Las personas seguirían viaje conforme a la libre circulación de la CEDEAO. El Gobierno dice que volvieron a casa; sus abogados decían que seguían detenidas.',
  },
});
const agreementId = instrument['us-ghana'].id;

const groups = rows(cohorts, 'us-ghana', {
  first: {
    name: 'First fourteen people sent to Ghana',
    nameEs: 'Primeras catorce personas enviadas a Ghana',
    agreementId,
    transferred: '2025-09-05/2025-09-06',
  },
  later: {
    name: 'People sent to Ghana later, to mid-October 2025 (derived)',
    nameEs: 'Personas enviadas después a Ghana, hasta mediados de octubre de 2025 (por deducción)',
    agreementId,
    transferred: '2025-09-07/2025-10-15~',
    note: 'Forty-two by the middle of October less the first fourteen.',
    noteEs: 'Cuarenta y dos hasta mediados de octubre, menos las primeras catorce.',
  },
});

const custody = rows(custodyEvents, 'us-ghana', {
  first: {
    cohortId: groups.first.id,
    occurred: '[2025-09-05..2025-09-06]',
    fromStatus: null,
    toStatus: 'WHEREABOUTS_UNK',
    ...count('14'),
    verification: 'DISPUTED',
    sourceId: cite.MML,
    note: 'The arrival is not disputed. What became of them is: government and lawyers contradict each other, so no return is entered.',
    noteEs:
      'La llegada no se discute; lo que ocurrió después, sí: el Gobierno y los abogados se contradicen, por lo que no se registra ningún retorno.',
  },
  later: {
    cohortId: groups.later.id,
    occurred: '2025-09-07/2025-10-15~',
    fromStatus: null,
    toStatus: 'WHEREABOUTS_UNK',
    ...counted('28 (derived)', 28, 28, 'exact'),
    verification: 'INFERRED',
    sourceId: cite.DEP,
    note: '42 − 14 = 28. What became of them is not in the reviewed sources.',
    noteEs: '42 − 14 = 28. Qué ocurrió con ellas no consta en las fuentes revisadas.',
  },
});

const events = rows(agreementEvents, 'us-ghana', {
  'first-transfer': {
    agreementId,
    type: 'FIRST_TRANSFER',
    occurred: '[2025-09-05..2025-09-06]',
    summary: 'Fourteen West Africans are flown to Ghana.',
    summaryEs: 'Catorce personas de África Occidental son trasladadas a Ghana.',
    verification: 'SINGLE',
    sourceId: cite.MML,
  },
});

const figures = figureRows('us-ghana', {
  first: {
    measure: 'TRANSFERRED',
    population: 'First people sent to Ghana',
    populationEs: 'Primeras personas enviadas a Ghana',
    cohortId: groups.first.id,
    ...count('14'),
    period: '[2025-09-05..2025-09-06]',
    credibility: '2',
    verification: 'SINGLE',
    sourceId: cite.MML,
    ...reason.onlyNumber,
  },
  'to-october': {
    measure: 'TRANSFERRED',
    population: 'People sent to Ghana to mid-October 2025',
    populationEs: 'Personas enviadas a Ghana hasta mediados de octubre de 2025',
    agreementId,
    ...count('42'),
    period: '2025-09-05/2025-10-15~',
    credibility: '3',
    verification: 'SINGLE',
    sourceId: cite.DEP,
    ...reason.onlyTotal,
  },
  later: {
    measure: 'TRANSFERRED',
    population: 'People sent to Ghana after the first group',
    populationEs: 'Personas enviadas a Ghana después del primer grupo',
    cohortId: groups.later.id,
    ...count('28'),
    formula: '42 − 14 = 28',
    credibility: '3',
    verification: 'INFERRED',
    sourceId: cite.DEP,
  },
});

const returned = rows(statements, 'us-ghana', {
  government: {
    speakerId: party.ghana,
    topic: 'WHEREABOUTS',
    agreementId,
    cohortId: groups.first.id,
    stance: 'AFFIRMS',
    stated: '2025-09',
    summary: 'All of the first fourteen have gone back to their countries.',
    summaryEs: 'Las primeras catorce personas ya volvieron a sus países.',
    quote: 'returned home',
    verification: 'DISPUTED',
    sourceId: cite.ELE,
  },
});
const denied = rows(statements, 'us-ghana', {
  lawyers: {
    speakerId: party.ghanaLawyers,
    topic: 'WHEREABOUTS',
    agreementId,
    cohortId: groups.first.id,
    stance: 'DENIES',
    stated: '2025-09',
    summary: 'People of the first group are still detained in Ghana.',
    summaryEs: 'Personas del primer grupo siguen detenidas en Ghana.',
    quote: 'still held',
    verification: 'DISPUTED',
    sourceId: cite.SEP,
    contradictsId: returned.government.id,
  },
});

const alleged = rows(allegations, 'us-ghana', {
  'still-held': {
    category: 'ARB_DET',
    cohortId: groups.first.id,
    allegedById: party.ghanaLawyers,
    period: '2025-09-05/2025-09',
    summary: 'Lawyers say that people are kept in detention in Ghana after their arrival.',
    summaryEs: 'Según sus abogados, las personas permanecen detenidas en Ghana después de su llegada.',
    credibility: '3',
    verification: 'DISPUTED',
    sourceId: cite.SEP,
  },
});

const open = rows(questions, 'us-ghana', {
  whereabouts: {
    agreementId,
    cohortId: groups.first.id,
    textEn: 'Did the first fourteen people sent to Ghana go home, or are some still held?',
    textEs: '¿Volvieron a casa las primeras catorce personas enviadas a Ghana o algunas siguen detenidas?',
    topic: 'WHEREABOUTS',
    severity: 'high',
    state: 'CONTESTED',
    opened: '2025-09-30',
    closing: 'The day and place of return of each, or where he is held.',
    closingEs: 'El día y el lugar de retorno de cada uno, o dónde está detenido.',
    population: 14,
    covered: 0,
  },
});
const told = rows(answers, 'us-ghana', {
  government: {
    questionId: open.whereabouts.id,
    statementId: returned.government.id,
    class: 'ANSWERS',
    covers: 14,
  },
});
const opposed = rows(answers, 'us-ghana', {
  lawyers: {
    questionId: open.whereabouts.id,
    statementId: denied.lawyers.id,
    class: 'CONTRADICTS',
    contradictsId: told.government.id,
  },
});

export const chapter: Chapter = {
  agreements: [instrument],
  'agreement-parties': [
    between('us-ghana', agreementId, { SENDING_STATE: party.usa, HOST_STATE: party.ghana }),
  ],
  'agreement-events': [events],
  cohorts: [groups],
  'custody-events': [custody],
  figures: [figures],
  statements: [returned, denied],
  allegations: [alleged],
  questions: [open],
  answers: [told, opposed],
};
