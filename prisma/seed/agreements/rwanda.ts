import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreements } from '@paradero/contract/agreements';
import { cohorts } from '@paradero/contract/cohorts';
import { custodyEvents } from '@paradero/contract/custody-events';
import { amount, count, counted, figureRows, rows, type Chapter } from '../build.js';
import { report } from '../el-salvador/reports.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { between, unknownTerm } from './between.js';
import { reason } from './reasons.js';

const instrument = rows(agreements, '', {
  'us-rwanda': {
    title: 'United States – Rwanda: reception of people from third countries',
    titleEs: 'Estados Unidos – Ruanda: recepción de personas de terceros países',
    form: 'UNKNOWN',
    textStatus: 'LEAKED',
    lifeCycle: 'SIGNED',
    ...unknownTerm,
    summary:
      'Signed in the middle of 2025 and announced in August. Rwanda approves each person. An organisation obtained the text.',
    summaryEs:
      'Firmado a mediados de 2025 y anunciado en agosto. Ruanda aprueba cada caso. Una organización obtuvo el texto.',
  },
});
const agreementId = instrument['us-rwanda'].id;

const group = rows(cohorts, 'us-rwanda', {
  all: {
    name: 'People sent to Rwanda by the United States',
    nameEs: 'Personas enviadas a Ruanda por Estados Unidos',
    agreementId,
    transferred: '[2025-06-01..2026-02-13]',
  },
});

const custody = rows(custodyEvents, 'us-rwanda', {
  arrived: {
    cohortId: group.all.id,
    occurred: '[2025-06-01..2026-02-13]',
    fromStatus: null,
    toStatus: 'UNKNOWN',
    ...count('7'),
    verification: 'SINGLE',
    sourceId: cite.SFRC,
    note: 'The day of arrival and what became of them are not in the reviewed sources.',
    noteEs: 'El día de llegada y lo que ocurrió con ellas no constan en las fuentes revisadas.',
  },
});

const events = rows(agreementEvents, 'us-rwanda', {
  signed: {
    agreementId,
    type: 'SIGNED',
    occurred: '[2025-06,2025-08]',
    summary: 'Signed in June or in August 2025; sources differ.',
    summaryEs: 'Firmado en junio o en agosto de 2025; las fuentes difieren.',
    verification: 'DISPUTED',
    sourceId: cite.DL,
  },
  announced: {
    agreementId,
    type: 'ANNOUNCED',
    occurred: '2025-08',
    summary: 'The agreement is made public.',
    summaryEs: 'El acuerdo se hace público.',
    verification: 'SINGLE',
    sourceId: cite.BIA,
  },
});

const payment = {
  population: 'Payment to Rwanda',
  populationEs: 'Pago a Ruanda',
} as const;
const figures = figureRows('us-rwanda', {
  quota: {
    measure: 'QUOTA',
    population: 'People Rwanda may receive',
    populationEs: 'Personas que puede recibir Ruanda',
    agreementId,
    ...count('up to 250'),
    credibility: '2',
    verification: 'SINGLE',
    claimedById: party.hrw,
    sourceId: cite.DL,
    reportId: report.hrwAfrica2025,
    ...reason.fromTheText,
  },
  'money-text': {
    measure: 'AMOUNT',
    ...payment,
    agreementId,
    ...counted('about $7.5 million', 7_500_000, 7_500_000, 'about'),
    unit: 'USD',
    moneyState: 'OBLIGATED',
    credibility: '2',
    verification: 'CORROBORATED',
    claimedById: party.hrw,
    sourceId: cite.DL,
    reportId: report.hrwAfrica2025,
    ...reason.fromTheText,
  },
  'money-senate': {
    measure: 'AMOUNT',
    ...payment,
    agreementId,
    ...amount('$7.5 million', 7_500_000),
    unit: 'USD',
    moneyState: 'DISBURSED',
    credibility: '3',
    verification: 'CORROBORATED',
    claimedById: party.senateMinority,
    sourceId: cite.SFRC,
    reportId: report.senateMinority2026,
    note: 'Flights come on top.',
    noteEs: 'Los vuelos se pagan aparte.',
  },
  arrived: {
    measure: 'TRANSFERRED',
    population: 'People sent to Rwanda',
    populationEs: 'Personas enviadas a Ruanda',
    cohortId: group.all.id,
    ...count('7'),
    credibility: '3',
    verification: 'SINGLE',
    claimedById: party.senateMinority,
    sourceId: cite.SFRC,
    reportId: report.senateMinority2026,
    ...reason.onlyNumber,
  },
});

export const chapter: Chapter = {
  agreements: [instrument],
  'agreement-parties': [
    between('us-rwanda', agreementId, { SENDING_STATE: party.usa, HOST_STATE: party.rwanda }),
  ],
  'agreement-events': [events],
  cohorts: [group],
  'custody-events': [custody],
  figures: [figures],
};
