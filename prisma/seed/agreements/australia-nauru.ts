import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreements } from '@paradero/contract/agreements';
import { cohorts } from '@paradero/contract/cohorts';
import { custodyEvents } from '@paradero/contract/custody-events';
import { amount, count, counted, figureRows, rows, type Chapter } from '../build.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { between, unknownTerm } from './between.js';

const instrument = rows(agreements, '', {
  'australia-nauru': {
    title: 'Australia – Nauru: resettlement of the NZYQ group',
    titleEs: 'Australia – Nauru: reasentamiento del grupo NZYQ',
    form: 'MOU',
    textStatus: 'WITHHELD',
    lifeCycle: 'SIGNED',
    ...unknownTerm,
    summary:
      'A memorandum of 29 August 2025 whose text is withheld. Nauru gives visas of thirty years; it is resettlement and not a prison. The first transfer was confirmed late in 2025 without a number.',
    summaryEs:
      'Un memorando del 29 de agosto de 2025 cuyo texto se reserva. Nauru otorga visas por treinta años; es reasentamiento y no cárcel. El primer traslado se confirmó a fines de 2025 sin dar un número.',
    legalNotes: 'Thirty years is the length of the visas. The term of the agreement is not known.',
    legalNotesEs: 'Treinta años es la duración de las visas. No se conoce el plazo del acuerdo.',
  },
});
const agreementId = instrument['australia-nauru'].id;

// Confirmed late in the year; that it was October is general knowledge and bounds nothing.
const late2025 = '[2025-08-29..2025-12-31]';
const someone = () => counted('first transfer, number not disclosed', 1, null, 'at_least');

const group = rows(cohorts, 'australia-nauru', {
  first: {
    name: 'First people sent to Nauru',
    nameEs: 'Primeras personas enviadas a Nauru',
    agreementId,
    transferred: late2025,
    legalBases: ['VISA_REMOVAL'],
  },
});
const custody = rows(custodyEvents, 'australia-nauru', {
  departed: {
    cohortId: group.first.id,
    occurred: late2025,
    fromStatus: null,
    toStatus: 'IN_TRANSIT',
    ...someone(),
    legalBasis: 'VISA_REMOVAL',
    verification: 'SINGLE',
    sourceId: cite.PRN1,
  },
  arrived: {
    cohortId: group.first.id,
    occurred: late2025,
    fromStatus: 'IN_TRANSIT',
    toStatus: 'RESETTLED',
    ...someone(),
    legalBasis: 'VISA_REMOVAL',
    verification: 'SINGLE',
    sourceId: cite.PRN1,
    note: 'At least one person.',
    noteEs: 'Al menos una persona.',
  },
});

const events = rows(agreementEvents, 'australia-nauru', {
  signed: {
    agreementId,
    type: 'SIGNED',
    occurred: '2025-08-29',
    summary: 'The memorandum is signed.',
    summaryEs: 'Se firma el memorando.',
    verification: 'SINGLE',
    sourceId: cite.PRN2,
  },
  'first-transfer': {
    agreementId,
    type: 'FIRST_TRANSFER',
    occurred: late2025,
    summary: 'A first transfer is confirmed, which makes the payment fall due.',
    summaryEs: 'Se confirma un primer traslado, con lo cual se hace exigible el pago.',
    verification: 'SINGLE',
    sourceId: cite.PRN1,
  },
  'first-transfer-month': {
    agreementId,
    type: 'FIRST_TRANSFER',
    occurred: '2025-10',
    summary: 'The month, as far as is generally known.',
    summaryEs: 'El mes, según lo que se conoce en general.',
    verification: 'UNREVIEWED',
    sourceId: cite.GENERAL,
    locator: 'General knowledge, not found in the reviewed sources',
  },
});

const money = {
  measure: 'AMOUNT',
  agreementId,
  unit: 'AUD',
  credibility: '3',
  verification: 'SINGLE',
} as const;
const quota = {
  measure: 'QUOTA',
  population: 'People of the NZYQ group who may go to Nauru',
  populationEs: 'Personas del grupo NZYQ que pueden ir a Nauru',
  agreementId,
  credibility: '4',
  verification: 'DISPUTED',
} as const;
const figures = figureRows('australia-nauru', {
  contingent: {
    ...money,
    population: 'Payment tied to the first transfer',
    populationEs: 'Pago sujeto al primer traslado',
    ...amount('A$408 million', 408_000_000),
    moneyState: 'CONTINGENT',
    sourceId: cite.ABI,
    choiceReason: 'The sum all reports give.',
    choiceReasonEs: 'Es la suma que dan todas las notas.',
  },
  now: {
    ...money,
    population: 'Part of it paid at once',
    populationEs: 'Parte que se paga de inmediato',
    ...amount('A$20 million', 20_000_000),
    moneyState: 'OBLIGATED',
    sourceId: cite.PRN1,
  },
  trust: {
    ...money,
    population: 'Part of it held in a joint trust',
    populationEs: 'Parte que queda en un fideicomiso conjunto',
    ...amount('A$388 million', 388_000_000),
    moneyState: 'CONTINGENT',
    sourceId: cite.PRN1,
  },
  yearly: {
    ...money,
    population: 'Payment per year',
    populationEs: 'Pago por año',
    ...counted('up to A$70 million', 0, 70_000_000, 'at_most'),
    moneyState: 'ANNOUNCED',
    sourceId: cite.PRN2,
  },
  projected: {
    ...money,
    population: 'Cost over thirty years, projected',
    populationEs: 'Costo proyectado a treinta años',
    ...counted('A$2.5 billion', 2_500_000_000, 2_500_000_000, 'about'),
    moneyState: 'ANNOUNCED',
    sourceId: cite.PRN1,
  },
  'quota-350': { ...quota, ...count('more than 350'), quote: 'more than 350', sourceId: cite.ABI },
  'quota-354': {
    ...quota,
    ...count('354'),
    credibility: '6',
    verification: 'UNREVIEWED',
    sourceId: cite.GENERAL,
    note: 'Given when the record was commissioned; no reviewed source has it.',
    noteEs: 'Se indicó al encargar este registro; no consta en ninguna fuente revisada.',
  },
  'quota-220': { ...quota, ...count('more than 220'), quote: 'more than 220', sourceId: cite.PRN2 },
});

export const chapter: Chapter = {
  agreements: [instrument],
  'agreement-parties': [
    between('australia-nauru', agreementId, { SENDING_STATE: party.australia, HOST_STATE: party.nauru }),
  ],
  'agreement-events': [events],
  cohorts: [group],
  'custody-events': [custody],
  figures: [figures],
};
