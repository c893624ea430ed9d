import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreements } from '@paradero/contract/agreements';
import { cohorts } from '@paradero/contract/cohorts';
import { custodyEvents } from '@paradero/contract/custody-events';
import { deadlines } from '@paradero/contract/deadlines';
import { proceedingCohorts } from '@paradero/contract/proceeding-cohorts';
import { proceedingEvents } from '@paradero/contract/proceeding-events';
import { proceedings } from '@paradero/contract/proceedings';
import { count, figureRows, rows, type Chapter } from '../build.js';
import { facility } from '../facilities.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { between, unknownTerm } from './between.js';

const instrument = rows(agreements, '', {
  'us-costa-rica': {
    title: 'United States – Costa Rica: reception of people in transit',
    titleEs: 'Estados Unidos – Costa Rica: recepción de personas en tránsito',
    form: 'UNKNOWN',
    textStatus: 'DESCRIBED',
    lifeCycle: 'UNKNOWN',
    ...unknownTerm,
    summary:
      'An arrangement of February 2025 described as transit and paid by the United States through the IOM. People were held at a centre until the Constitutional Chamber ordered their status decided and their release.',
    summaryEs:
      'Un arreglo de febrero de 2025 presentado como tránsito y pagado por Estados Unidos a través de la OIM. Las personas estuvieron en un centro hasta que la Sala Constitucional ordenó definir su estatus y liberarlas.',
  },
});
const agreementId = instrument['us-costa-rica'].id;

const group = rows(cohorts, 'us-costa-rica', {
  all: {
    name: 'People flown to Costa Rica in February 2025',
    nameEs: 'Personas trasladadas a Costa Rica en febrero de 2025',
    agreementId,
    transferred: '2025-02',
  },
});
const cohortId = group.all.id;
const left = {
  cohortId,
  occurred: '2025-02/2025-06-24',
  fromStatus: 'HELD_AGREEMENT',
  verification: 'SINGLE',
  sourceId: cite.D8,
} as const;

const custody = rows(custodyEvents, 'us-costa-rica', {
  arrived: {
    cohortId,
    occurred: '2025-02',
    fromStatus: null,
    toStatus: 'HELD_AGREEMENT',
    ...count('200'),
    facilityId: facility.catem,
    verification: 'SINGLE',
    sourceId: cite.VOZ2,
  },
  returned: { ...left, toStatus: 'RETURNED_ORIGIN', ...count('107') },
  'left-alone': {
    ...left,
    toStatus: 'UNKNOWN',
    ...count('35'),
    note: 'They left; where to, and whether on their own account, is not in the reviewed sources.',
    noteEs: 'Se fueron; adónde, y si fue por decisión propia, no consta en las fuentes revisadas.',
  },
  asylum: {
    ...left,
    toStatus: 'ASYLUM_HOST',
    ...count('30'),
    note: 'Twenty-eight remained at the centre in June 2025; whether the order to free them was carried out is not in the reviewed sources.',
    noteEs:
      'En junio de 2025 quedaban veintiocho en el centro; no consta en las fuentes revisadas si se cumplió la orden de ponerlas en libertad.',
  },
});

const numbers = { cohortId, credibility: '3', verification: 'SINGLE', sourceId: cite.D8 } as const;
const children = {
  ...numbers,
  measure: 'TRANSFERRED',
  population: 'Children among the people flown to Costa Rica',
  populationEs: 'Niños y niñas entre las personas trasladadas a Costa Rica',
  period: '2025-02',
  verification: 'DISPUTED',
} as const;
const figures = figureRows('us-costa-rica', {
  arrived: {
    ...numbers,
    measure: 'TRANSFERRED',
    population: 'People flown to Costa Rica',
    populationEs: 'Personas trasladadas en avión a Costa Rica',
    ...count('200'),
    period: '2025-02',
    sourceId: cite.VOZ2,
    choiceReason: 'The only total stated; 107, 35, 30 and 28 add up to it.',
    choiceReasonEs: 'Es el único total indicado; 107, 35, 30 y 28 lo suman.',
  },
  remaining: {
    ...numbers,
    measure: 'REMAINING',
    population: 'People left at the centre in Costa Rica',
    populationEs: 'Personas que seguían en el centro en Costa Rica',
    ...count('28'),
    period: '2025-06',
  },
  'children-afp': { ...children, ...count('80'), sourceId: cite.VOZ2 },
  'children-ap': { ...children, ...count('nearly 100'), quote: 'nearly 100', sourceId: cite.GN },
});

const cases = rows(proceedings, '', {
  costaRicaHabeas: {
    caption: 'Habeas corpus before the Constitutional Chamber for the people flown to Costa Rica',
    captionEs:
      'Hábeas corpus ante la Sala Constitucional a favor de las personas trasladadas en avión a Costa Rica',
    kind: 'COURT',
    forumId: party.crConstitutional,
    state: 'DECIDED',
    agreementId,
    summary: 'Four judges to three: decide the status of each person and free them within fifteen days.',
    summaryEs: 'Cuatro votos a tres: definir el estatus de cada persona y liberarlas en quince días.',
  },
});
const proceedingId = cases.costaRicaHabeas.id;
const decided = rows(proceedingEvents, 'us-costa-rica', {
  decided: {
    proceedingId,
    type: 'DECIDED',
    occurred: '2025-06-24',
    summary: 'The chamber orders that each status be decided and the people freed within fifteen days.',
    summaryEs: 'La Sala ordena definir cada estatus y liberar a las personas en quince días.',
    verification: 'CORROBORATED',
    sourceId: cite.WAE,
    locator: 'Also VOZ2 and GN',
  },
});
const covered = rows(proceedingCohorts, 'us-costa-rica', { all: { proceedingId, cohortId } });
const due = rows(deadlines, 'us-costa-rica', {
  release: {
    title: 'Decide status and release (Constitutional Chamber of Costa Rica)',
    titleEs: 'Resolver la situación jurídica y liberar (Sala Constitucional de Costa Rica)',
    proceedingId,
    trigger: '2025-06-24',
    due: '[2025-07-09..2025-07-15]',
    state: 'OPEN',
    basisId: cite.VOZ2,
    note: 'Fifteen days: 9 July in calendar days, 15 July in working days; the order as reported does not say which. Whether it was met is not in the reviewed sources.',
    noteEs:
      'Quince días: 9 de julio si son corridos, 15 de julio si son hábiles; la orden, según se informó, no lo precisa. No consta en las fuentes revisadas si se cumplió.',
  },
});
const events = rows(agreementEvents, 'us-costa-rica', {
  'first-transfer': {
    agreementId,
    type: 'FIRST_TRANSFER',
    occurred: '2025-02',
    summary: 'People are flown to Costa Rica and taken to a centre.',
    summaryEs: 'Las personas son trasladadas a Costa Rica y llevadas a un centro.',
    verification: 'SINGLE',
    sourceId: cite.VOZ2,
  },
});

export const chapter: Chapter = {
  agreements: [instrument],
  'agreement-parties': [
    between('us-costa-rica', agreementId, {
      SENDING_STATE: party.usa,
      HOST_STATE: party.costaRica,
      FUNDER: party.usa,
    }),
  ],
  'agreement-events': [events],
  cohorts: [group],
  'custody-events': [custody],
  figures: [figures],
  proceedings: [cases],
  'proceeding-events': [decided],
  'proceeding-cohorts': [covered],
  deadlines: [due],
};
