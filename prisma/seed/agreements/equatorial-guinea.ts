import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreements } from '@paradero/contract/agreements';
import { cohorts } from '@paradero/contract/cohorts';
import { custodyEvents } from '@paradero/contract/custody-events';
import { amount, count, figureRows, rows, type Chapter } from '../build.js';
import { report } from '../el-salvador/reports.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { between, unknownTerm } from './between.js';
import { reason } from './reasons.js';

const instrument = rows(agreements, '', {
  'us-equatorial-guinea': {
    title: 'United States – Equatorial Guinea: reception of people from third countries',
    titleEs: 'Estados Unidos – Guinea Ecuatorial: recepción de personas de terceros países',
    form: 'UNKNOWN',
    textStatus: 'DESCRIBED',
    lifeCycle: 'UNKNOWN',
    ...unknownTerm,
    summary:
      'An arrangement of 2025, known from the Senate minority report: what was paid and how many came.',
    summaryEs:
      'Un arreglo de 2025 conocido por el informe de la minoría del Senado: lo que se pagó y cuántas personas llegaron.',
  },
});
const agreementId = instrument['us-equatorial-guinea'].id;

const group = rows(cohorts, 'us-equatorial-guinea', {
  all: {
    name: 'People sent to Equatorial Guinea',
    nameEs: 'Personas enviadas a Guinea Ecuatorial',
    agreementId,
    transferred: '[2025-01-01..2026-02-13]',
  },
});

const custody = rows(custodyEvents, 'us-equatorial-guinea', {
  arrived: {
    cohortId: group.all.id,
    occurred: '[2025-01-01..2026-02-13]',
    fromStatus: null,
    toStatus: 'UNKNOWN',
    ...count('29'),
    verification: 'SINGLE',
    sourceId: cite.SFRC,
    note: 'Neither the day of arrival nor what became of them is in the reviewed sources.',
    noteEs: 'Ni el día de llegada ni lo que ocurrió con ellas constan en las fuentes revisadas.',
  },
});

const events = rows(agreementEvents, 'us-equatorial-guinea', {
  agreed: {
    agreementId,
    type: 'INSTRUMENT',
    occurred: '2025',
    summary: 'The arrangement is of this year; nothing closer is in the reviewed sources.',
    summaryEs: 'El arreglo es de ese año; no consta nada más preciso en las fuentes revisadas.',
    verification: 'SINGLE',
    sourceId: cite.SFRC,
  },
});

const stated = {
  credibility: '3',
  verification: 'SINGLE',
  claimedById: party.senateMinority,
  reportId: report.senateMinority2026,
  ...reason.onlyNumber,
} as const;
const figures = figureRows('us-equatorial-guinea', {
  payment: {
    ...stated,
    measure: 'AMOUNT',
    population: 'Payment to Equatorial Guinea',
    populationEs: 'Pago a Guinea Ecuatorial',
    agreementId,
    ...amount('$7.5 million', 7_500_000),
    unit: 'USD',
    moneyState: 'DISBURSED',
    sourceId: cite.SFRC,
  },
  arrived: {
    ...stated,
    measure: 'TRANSFERRED',
    population: 'People sent to Equatorial Guinea',
    populationEs: 'Personas enviadas a Guinea Ecuatorial',
    cohortId: group.all.id,
    ...count('29'),
    sourceId: cite.INB,
  },
});

export const chapter: Chapter = {
  agreements: [instrument],
  'agreement-parties': [
    between('us-equatorial-guinea', agreementId, {
      SENDING_STATE: party.usa,
      HOST_STATE: party.equatorialGuinea,
    }),
  ],
  'agreement-events': [events],
  cohorts: [group],
  'custody-events': [custody],
  figures: [figures],
};
