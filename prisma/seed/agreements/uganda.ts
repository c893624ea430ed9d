import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreements } from '@paradero/contract/agreements';
import { statements } from '@paradero/contract/statements';
import { count, figureRows, rows, type Chapter } from '../build.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { between, unknownTerm } from './between.js';

const instrument = rows(agreements, '', {
  'us-uganda': {
    title: 'United States – Uganda: reception of people from third countries',
    titleEs: 'Estados Unidos – Uganda: recepción de personas de terceros países',
    form: 'UNKNOWN',
    textStatus: 'DESCRIBED',
    lifeCycle: 'SIGNED',
    ...unknownTerm,
    summary:
      'Agreed in August 2025. People with criminal records and unaccompanied minors are excluded. Nobody had arrived by September 2025.',
    summaryEs:
      'Acordado en agosto de 2025. Excluye a personas con antecedentes penales y a menores no acompañados. Nadie había llegado hasta septiembre de 2025.',
  },
});
const agreementId = instrument['us-uganda'].id;

const events = rows(agreementEvents, 'us-uganda', {
  announced: {
    agreementId,
    type: 'ANNOUNCED',
    occurred: '2025-08',
    summary: 'The agreement becomes known.',
    summaryEs: 'Se conoce el acuerdo.',
    verification: 'SINGLE',
    sourceId: cite.ALL,
  },
  signed: {
    agreementId,
    type: 'SIGNED',
    occurred: '2025-07-29',
    summary: 'The agreement bears this date, as far as is generally known.',
    summaryEs: 'El acuerdo llevaría esta fecha, según lo que se conoce en general.',
    verification: 'UNREVIEWED',
    sourceId: cite.GENERAL,
    locator: 'General knowledge, not found in the reviewed sources',
  },
});

const figures = figureRows('us-uganda', {
  none: {
    measure: 'TRANSFERRED',
    population: 'People sent to Uganda',
    populationEs: 'Personas enviadas a Uganda',
    agreementId,
    ...count('0'),
    period: '../2025-09-11',
    credibility: '3',
    verification: 'DISPUTED',
    sourceId: cite.ALL,
    choiceReason: 'The more specific of two accounts.',
    choiceReasonEs: 'Es la más precisa de dos versiones.',
  },
});

const said = rows(statements, 'us-uganda', {
  'foreign-ministry': {
    speakerId: party.uganda,
    office: 'Permanent Secretary, Ministry of Foreign Affairs',
    officeEs: 'Secretario permanente del Ministerio de Relaciones Exteriores',
    topic: 'REPLICATION',
    agreementId,
    stance: 'AFFIRMS',
    stated: '2025-08-21',
    summary: 'Uganda confirms an agreement of its own with the United States, on conditions.',
    summaryEs: 'Uganda confirma un acuerdo propio con Estados Unidos, sujeto a condiciones.',
    quote: 'This is a temporary arrangement with conditions',
    verification: 'CORROBORATED',
    sourceId: cite['UGA-MFA'],
  },
  'ap-lists-uganda': {
    speakerId: party.ap,
    topic: 'COUNT',
    agreementId,
    stance: 'AFFIRMS',
    stated: '2025-09',
    summary: 'One text counts Uganda among the states that have received people.',
    summaryEs: 'Un texto cuenta a Uganda entre los Estados que ya recibieron personas.',
    verification: 'DISPUTED',
    sourceId: cite.ELE,
  },
});

export const chapter: Chapter = {
  agreements: [instrument],
  'agreement-parties': [
    between('us-uganda', agreementId, { SENDING_STATE: party.usa, HOST_STATE: party.uganda }),
  ],
  'agreement-events': [events],
  figures: [figures],
  statements: [said],
};
