import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreements } from '@paradero/contract/agreements';
import { questions } from '@paradero/contract/questions';
import { statements } from '@paradero/contract/statements';
import { amount, count, figureRows, rows, type Chapter } from '../build.js';
import { facility } from '../facilities.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { between } from './between.js';
import { reason } from './reasons.js';

const instrument = rows(agreements, '', {
  'denmark-kosovo': {
    title: 'Denmark – Kosovo: lease of places in Gjilan prison',
    titleEs: 'Dinamarca – Kosovo: arriendo de plazas en la cárcel de Gjilan',
    form: 'TREATY',
    textStatus: 'DESCRIBED',
    lifeCycle: 'RATIFIED',
    termType: 'DURATION_FROM_EVENT',
    termDuration: 'P10Y',
    termBoundary: 'BOTH',
    termSourceId: cite.ARM,
    summary:
      'Declared on 20 December 2021, agreed in spring 2022, rejected by the assembly of Kosovo in May 2024 and then approved. Danish law and a Danish warden; the start slipped from 2023 to 2027.',
    summaryEs:
      'Declarado el 20 de diciembre de 2021, acordado en la primavera de 2022, rechazado por la asamblea de Kosovo en mayo de 2024 y luego aprobado. Rigen la ley y un director daneses; el inicio pasó de 2023 a 2027.',
    legalNotes:
      'Ten years, at first five; one early report speaks of 2022–2025. From which day they run is not in the reviewed sources. People convicted of terrorism or war crimes and the mentally ill are excluded.',
    legalNotesEs:
      'Diez años, al principio cinco; una nota temprana habla de 2022–2025. No consta en las fuentes revisadas desde qué día corren. Quedan excluidas las personas condenadas por terrorismo o crímenes de guerra y las que padecen enfermedad mental.',
  },
});
const agreementId = instrument['denmark-kosovo'].id;

const events = rows(agreementEvents, 'denmark-kosovo', {
  declared: {
    agreementId,
    type: 'ANNOUNCED',
    occurred: '2021-12-20',
    summary: 'A political declaration is made.',
    summaryEs: 'Se emite una declaración política.',
    verification: 'SINGLE',
    sourceId: cite.TCG,
  },
  signed: {
    agreementId,
    type: 'SIGNED',
    occurred: '[2022-04-01..2022-05-31]',
    summary: 'The agreement follows in April or May 2022.',
    summaryEs: 'El acuerdo sigue en abril o mayo de 2022.',
    verification: 'SINGLE',
    sourceId: cite['365'],
  },
  rejected: {
    agreementId,
    type: 'REJECTED',
    occurred: '2024-05-16',
    summary: 'The assembly of Kosovo gives it 75 votes, where 80 are needed.',
    summaryEs: 'La asamblea de Kosovo le da 75 votos, cuando hacen falta 80.',
    verification: 'SINGLE',
    sourceId: cite['365'],
  },
  approved: {
    agreementId,
    type: 'RATIFIED',
    occurred: '[2024-05-17..2024-09-27]',
    summary: 'The assembly approves it at the second attempt.',
    summaryEs: 'La asamblea lo aprueba en un segundo intento.',
    verification: 'SINGLE',
    sourceId: cite.ARM,
  },
});

const stated = { agreementId, credibility: '3', verification: 'SINGLE' } as const;
const overTenYears = {
  population: 'Payment over ten years to Kosovo',
  populationEs: 'Pago a Kosovo durante diez años',
} as const;
const figures = figureRows('denmark-kosovo', {
  'per-year': {
    ...stated,
    measure: 'AMOUNT',
    population: 'Payment per year to Kosovo',
    populationEs: 'Pago anual a Kosovo',
    ...amount('€15 million', 15_000_000),
    unit: 'EUR',
    moneyState: 'ANNOUNCED',
    sourceId: cite.TCG,
  },
  'ten-years': {
    ...stated,
    measure: 'AMOUNT',
    ...overTenYears,
    ...amount('€210 million', 210_000_000),
    unit: 'EUR',
    moneyState: 'ANNOUNCED',
    verification: 'DISPUTED',
    sourceId: cite.SEA,
  },
  'ten-years-second': {
    ...stated,
    measure: 'AMOUNT',
    ...overTenYears,
    ...amount('€200 million', 200_000_000),
    unit: 'EUR',
    moneyState: 'ANNOUNCED',
    verification: 'DISPUTED',
    sourceId: cite.ARM,
    note: 'One source; the others say 210 million.',
    noteEs: 'Una sola fuente; las demás dicen 210 millones.',
  },
  places: {
    ...stated,
    measure: 'QUOTA',
    population: 'Places leased in Gjilan prison',
    populationEs: 'Plazas arrendadas en la cárcel de Gjilan',
    ...count('300'),
    sourceId: cite.ARM,
    ...reason.reportsAgree,
  },
  none: {
    ...stated,
    measure: 'TRANSFERRED',
    population: 'People sent to Gjilan prison',
    populationEs: 'Personas enviadas a la cárcel de Gjilan',
    ...count('0'),
    period: '../2026-04-30',
    sourceId: cite.MTV,
  },
});

const said = rows(statements, 'denmark-kosovo', {
  exclusions: {
    speakerId: party.kosovo,
    topic: 'TEXT',
    agreementId,
    facilityId: facility.gjilan,
    stance: 'AFFIRMS',
    summary: 'People convicted of terrorism or war crimes and the mentally ill are not taken.',
    summaryEs:
      'No se recibe a condenados por terrorismo o crímenes de guerra ni a personas con enfermedad mental.',
    verification: 'SINGLE',
    sourceId: cite.MTV,
  },
});

const open = rows(questions, 'denmark-kosovo', {
  start: {
    agreementId,
    textEn: 'When will the first people be sent? The start has slipped from 2023 to 2027.',
    textEs: '¿Cuándo se enviará a las primeras personas? El inicio pasó de 2023 a 2027.',
    topic: 'RENEWAL',
    severity: 'low',
    state: 'OPEN',
    opened: '2024-09-27',
  },
});

export const chapter: Chapter = {
  agreements: [instrument],
  'agreement-parties': [
    between('denmark-kosovo', agreementId, { SENDING_STATE: party.denmark, HOST_STATE: party.kosovo }),
  ],
  'agreement-events': [events],
  figures: [figures],
  statements: [said],
  questions: [open],
};
