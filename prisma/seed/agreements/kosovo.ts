import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreements } from '@paradero/contract/agreements';
import { questions } from '@paradero/contract/questions';
import { count, figureRows, rows, type Chapter } from '../build.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { between } from './between.js';
import { reason } from './reasons.js';

const instrument = rows(agreements, '', {
  'us-kosovo': {
    title: 'United States – Kosovo: temporary relocation of fifty people in a year',
    titleEs: 'Estados Unidos – Kosovo: reubicación temporal de cincuenta personas en un año',
    form: 'UNKNOWN',
    textStatus: 'DESCRIBED',
    lifeCycle: 'UNKNOWN',
    termType: 'QUOTA_PERIOD',
    termDuration: 'P1Y',
    termAnchor: 'INSTRUMENT',
    termBoundary: 'BOTH',
    termSourceId: cite.LAT,
    summary:
      'Of 11 June 2025. Kosovo chooses fifty people in one year from those proposed, relocates them for a time and then they return.',
    summaryEs:
      'Del 11 de junio de 2025. Kosovo elige a cincuenta personas en un año entre las propuestas, las reubica por un tiempo y luego retornan.',
    legalNotes: 'The year is the period of the quota and not the term of a detention.',
    legalNotesEs: 'El año es el período del cupo y no el plazo de una detención.',
  },
});
const agreementId = instrument['us-kosovo'].id;

const events = rows(agreementEvents, 'us-kosovo', {
  decided: {
    agreementId,
    type: 'INSTRUMENT',
    occurred: '2025-06-11',
    summary: 'Kosovo agrees to receive people from third countries.',
    summaryEs: 'Kosovo acepta recibir a personas de terceros países.',
    verification: 'SINGLE',
    sourceId: cite.LAT,
  },
});

const figures = figureRows('us-kosovo', {
  quota: {
    measure: 'QUOTA',
    population: 'People Kosovo may receive in one year',
    populationEs: 'Personas que puede recibir Kosovo en un año',
    agreementId,
    ...count('50'),
    period: '2025-06-11/2026-06-11',
    credibility: '2',
    verification: 'SINGLE',
    sourceId: cite.DEV2,
    ...reason.reportsAgree,
  },
});

const open = rows(questions, 'us-kosovo', {
  arrivals: {
    agreementId,
    textEn: 'Has anybody been received in Kosovo?',
    textEs: '¿Se ha recibido a alguien en Kosovo?',
    topic: 'COUNT',
    severity: 'low',
    state: 'OPEN',
    opened: '2025-06-11',
  },
});

export const chapter: Chapter = {
  agreements: [instrument],
  'agreement-parties': [
    between('us-kosovo', agreementId, { SENDING_STATE: party.usa, HOST_STATE: party.kosovo }),
  ],
  'agreement-events': [events],
  figures: [figures],
  questions: [open],
};
