import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreements } from '@paradero/contract/agreements';
import { amount, count, figureRows, rows, type Chapter } from '../build.js';
import { report } from '../el-salvador/reports.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { between, unknownTerm } from './between.js';
import { reason } from './reasons.js';

const instrument = rows(agreements, '', {
  'us-palau': {
    title: 'United States – Palau: reception of people from third countries',
    titleEs: 'Estados Unidos – Palaos: recepción de personas de terceros países',
    form: 'MOU',
    textStatus: 'DESCRIBED',
    lifeCycle: 'SIGNED',
    ...unknownTerm,
    summary: 'A memorandum of December 2025. The money was paid and nobody had arrived by January 2026.',
    summaryEs:
      'Un memorando de diciembre de 2025. El dinero se pagó y nadie había llegado hasta enero de 2026.',
  },
});
const agreementId = instrument['us-palau'].id;

const events = rows(agreementEvents, 'us-palau', {
  signed: {
    agreementId,
    type: 'SIGNED',
    occurred: '2025-12',
    summary: 'The memorandum is signed.',
    summaryEs: 'Se firma el memorando.',
    verification: 'SINGLE',
    sourceId: cite.DIS,
  },
  'signed-day': {
    agreementId,
    type: 'SIGNED',
    occurred: '2025-12-24',
    summary: 'The day, as far as is generally known.',
    summaryEs: 'El día, según lo que se conoce en general.',
    verification: 'UNREVIEWED',
    sourceId: cite.GENERAL,
    locator: 'General knowledge, not found in the reviewed sources',
  },
  paid: {
    agreementId,
    type: 'PAID',
    occurred: '[2025-12-01..2026-02-13]',
    summary: 'The payment is made; nobody has been received.',
    summaryEs: 'Se hace el pago; no se ha recibido a nadie.',
    verification: 'SINGLE',
    sourceId: cite.SFRC,
  },
});

const money = {
  measure: 'AMOUNT',
  agreementId,
  unit: 'USD',
  credibility: '3',
  verification: 'SINGLE',
  sourceId: cite.DIS,
} as const;
const figures = figureRows('us-palau', {
  quota: {
    measure: 'QUOTA',
    population: 'People Palau may receive',
    populationEs: 'Personas que puede recibir Palaos',
    agreementId,
    ...count('75'),
    credibility: '3',
    verification: 'SINGLE',
    sourceId: cite.DIS,
    ...reason.onlyNumber,
  },
  payment: {
    ...money,
    population: 'Payment to Palau',
    populationEs: 'Pago a Palaos',
    ...amount('$7.5 million', 7_500_000),
    moneyState: 'DISBURSED',
    claimedById: party.senateMinority,
    sourceId: cite.SFRC,
    reportId: report.senateMinority2026,
    choiceReason: 'Paid, according to the report.',
    choiceReasonEs: 'Pagado, según el informe.',
  },
  pension: {
    ...money,
    population: 'Pension support promised to Palau',
    populationEs: 'Apoyo prometido a Palaos para pensiones',
    ...amount('$6 million', 6_000_000),
    moneyState: 'ANNOUNCED',
  },
  police: {
    ...money,
    population: 'Police support promised to Palau',
    populationEs: 'Apoyo prometido a Palaos para su policía',
    ...amount('$2 million', 2_000_000),
    moneyState: 'ANNOUNCED',
  },
  none: {
    measure: 'TRANSFERRED',
    population: 'People sent to Palau',
    populationEs: 'Personas enviadas a Palaos',
    agreementId,
    ...count('0'),
    period: '../2026-01',
    credibility: '3',
    verification: 'SINGLE',
    sourceId: cite.SFRC,
    ...reason.onlyNumber,
  },
});

export const chapter: Chapter = {
  agreements: [instrument],
  'agreement-parties': [
    between('us-palau', agreementId, { SENDING_STATE: party.usa, HOST_STATE: party.palau }),
  ],
  'agreement-events': [events],
  figures: [figures],
};
