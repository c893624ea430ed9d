import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreements } from '@paradero/contract/agreements';
import { cohorts } from '@paradero/contract/cohorts';
import { custodyEvents } from '@paradero/contract/custody-events';
import { proceedingCohorts } from '@paradero/contract/proceeding-cohorts';
import { count, counted, figureRows, rows, type Chapter } from '../build.js';
import { dvd } from '../el-salvador/proceedings/agreement-and-notice.js';
import { facility } from '../facilities.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { between, unknownTerm } from './between.js';
import { reason } from './reasons.js';

const instrument = rows(agreements, '', {
  'us-south-sudan': {
    title: 'United States – South Sudan: reception of eight people',
    titleEs: 'Estados Unidos – Sudán del Sur: recepción de ocho personas',
    form: 'UNKNOWN',
    textStatus: 'DESCRIBED',
    lifeCycle: 'UNKNOWN',
    ...unknownTerm,
    summary:
      'No text, term or payment is known. Eight people waited about six weeks at a US base in Djibouti and landed in Juba on 5 July 2025, where the National Security Service holds them. One was a national; one Mexican was repatriated in September.',
    summaryEs:
      'No se conoce texto, plazo ni pago. Ocho personas esperaron unas seis semanas en una base de EE. UU. en Yibuti y llegaron a Yuba el 5 de julio de 2025, donde las retiene el Servicio Nacional de Seguridad. Una era nacional; un mexicano fue repatriado en septiembre.',
  },
});
const agreementId = instrument['us-south-sudan'].id;

const whole = rows(cohorts, 'us-south-sudan', {
  all: {
    name: 'Eight people sent to South Sudan',
    nameEs: 'Ocho personas enviadas a Sudán del Sur',
    agreementId,
    exhaustive: true,
    transferred: '2025-07-05',
  },
});
const parentId = whole.all.id;
const parts = rows(cohorts, 'us-south-sudan', {
  national: {
    name: 'South Sudan: the national',
    nameEs: 'Sudán del Sur: la persona nacional',
    agreementId,
    parentId,
    partition: 'NATIONALITY',
    transferred: '2025-07-05',
    nationality: 'SS',
  },
  others: {
    name: 'South Sudan: people of other states',
    nameEs: 'Sudán del Sur: personas de otros Estados',
    agreementId,
    parentId,
    partition: 'NATIONALITY',
    transferred: '2025-07-05',
    legalBases: ['T8_THIRD'],
    note: 'Seven people, one of them Mexican; the seven follow from eight less the national.',
    noteEs:
      'Siete personas, una de ellas mexicana; el siete resulta de restar de ocho a la persona nacional de Sudán del Sur.',
  },
});

const waiting = {
  occurred: '2025-05~',
  fromStatus: null,
  toStatus: 'IN_TRANSIT',
  facilityId: facility.djiboutiBase,
  sourceId: cite.CTN,
  note: 'About six weeks before 5 July 2025; the day is not known.',
  noteEs: 'Unas seis semanas antes del 5 de julio de 2025; no se conoce el día.',
} as const;
const landed = {
  occurred: '2025-07-05',
  fromStatus: 'IN_TRANSIT',
  toStatus: 'HELD_UNKNOWN',
  facilityId: facility.juba,
  sourceId: cite.ODR,
} as const;
const custody = rows(custodyEvents, 'us-south-sudan', {
  'national-waiting': { cohortId: parts.national.id, ...waiting, ...count('1'), verification: 'SINGLE' },
  'national-landed': { cohortId: parts.national.id, ...landed, ...count('1'), verification: 'SINGLE' },
  'others-waiting': {
    cohortId: parts.others.id,
    ...waiting,
    ...counted('7 (derived)', 7, 7, 'exact'),
    verification: 'INFERRED',
  },
  'others-landed': {
    cohortId: parts.others.id,
    ...landed,
    ...counted('7 (derived)', 7, 7, 'exact'),
    verification: 'INFERRED',
    note: '8 − 1 = 7. Their conditions are not known.',
    noteEs: '8 − 1 = 7. Se desconocen las condiciones en que están.',
  },
  'mexican-repatriated': {
    cohortId: parts.others.id,
    occurred: '2025-09',
    fromStatus: 'HELD_UNKNOWN',
    toStatus: 'RETURNED_ORIGIN',
    ...count('1'),
    verification: 'SINGLE',
    sourceId: cite.ALL,
  },
});

const events = rows(agreementEvents, 'us-south-sudan', {
  'first-transfer': {
    agreementId,
    type: 'FIRST_TRANSFER',
    occurred: '2025-07-05',
    summary: 'Eight people land in Juba after the Supreme Court let the removal go ahead.',
    summaryEs: 'Ocho personas llegan a Yuba después de que la Corte Suprema permitiera la expulsión.',
    verification: 'SINGLE',
    sourceId: cite.ODR,
  },
});

const numbers = { credibility: '3', verification: 'SINGLE' } as const;
const figures = figureRows('us-south-sudan', {
  all: {
    ...numbers,
    measure: 'TRANSFERRED',
    population: 'People sent to South Sudan',
    populationEs: 'Personas enviadas a Sudán del Sur',
    cohortId: parentId,
    ...count('8'),
    period: '2025-07-05',
    sourceId: cite.ODR,
    ...reason.reportsAgree,
  },
  waiting: {
    ...numbers,
    measure: 'HELD',
    population: 'People held at the base in Djibouti',
    populationEs: 'Personas retenidas en la base de Yibuti',
    cohortId: parentId,
    ...count('8'),
    period: '2025-05~/2025-07-05',
    sourceId: cite.CTN,
  },
  national: {
    ...numbers,
    measure: 'TRANSFERRED',
    population: 'South Sudanese among the people sent to South Sudan',
    populationEs: 'Nacionales de Sudán del Sur entre las personas enviadas a ese país',
    cohortId: parts.national.id,
    nationality: 'SS',
    ...count('1'),
    period: '2025-07-05',
    sourceId: cite.ODR,
  },
});

const covered = rows(proceedingCohorts, 'us-south-sudan', { all: { proceedingId: dvd, cohortId: parentId } });

export const chapter: Chapter = {
  agreements: [instrument],
  'agreement-parties': [
    between('us-south-sudan', agreementId, {
      SENDING_STATE: party.usa,
      HOST_STATE: party.southSudan,
      TRANSIT_STATE: party.djibouti,
      CUSTODIAN: party.southSudanSecurity,
    }),
  ],
  'agreement-events': [events],
  cohorts: [whole, parts],
  'custody-events': [custody],
  figures: [figures],
  'proceeding-cohorts': [covered],
};
