import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreementParties } from '@paradero/contract/agreement-parties';
import { agreements } from '@paradero/contract/agreements';
import { cohorts } from '@paradero/contract/cohorts';
import { custodyEvents } from '@paradero/contract/custody-events';
import { proceedingEvents } from '@paradero/contract/proceeding-events';
import { proceedings } from '@paradero/contract/proceedings';
import { count, figureRows, rows, type Chapter } from '../build.js';
import { facility } from '../facilities.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { between, unknownTerm } from './between.js';

const instrument = rows(agreements, '', {
  'us-panama': {
    title: 'United States – Panama: reception of people from third countries',
    titleEs: 'Estados Unidos – Panamá: recepción de personas de terceros países',
    form: 'UNKNOWN',
    textStatus: 'WITHHELD',
    lifeCycle: 'UNKNOWN',
    ...unknownTerm,
    summary:
      'An understanding of February 2025, oral or by memorandum, whose text is not public. The people came in February; most were returned, and in March the rest were let go on permits of thirty days, extendable to ninety.',
    summaryEs:
      'Un entendimiento de febrero de 2025, verbal o por memorando, cuyo texto no es público. Las personas llegaron en febrero; la mayoría fue devuelta y en marzo el resto salió con permisos de treinta días, prorrogables hasta noventa.',
    legalNotes:
      'No term of the agreement is known. The permits are terms of the people, not of the agreement.',
    legalNotesEs:
      'No se conoce plazo del acuerdo. Los permisos fijan plazos de las personas, no del acuerdo.',
  },
});
const agreementId = instrument['us-panama'].id;

const group = rows(cohorts, 'us-panama', {
  all: {
    name: 'People flown to Panama in February 2025',
    nameEs: 'Personas trasladadas a Panamá en febrero de 2025',
    agreementId,
    transferred: '2025-02',
  },
});
const cohortId = group.all.id;
const payers = rows(agreementParties, 'us-panama', {
  'funder-us': { agreementId, partyId: party.usa, role: 'FUNDER' },
});
const single = { cohortId, verification: 'SINGLE', sourceId: cite.PLE } as const;

const custody = rows(custodyEvents, 'us-panama', {
  arrived: {
    ...single,
    occurred: '2025-02',
    fromStatus: null,
    toStatus: 'HELD_AGREEMENT',
    ...count('299'),
    facilityId: facility.panamaCamp,
  },
  returned: {
    ...single,
    occurred: '2025-02/2025-03-08',
    fromStatus: 'HELD_AGREEMENT',
    toStatus: 'RETURNED_ORIGIN',
    ...count('177'),
  },
  permits: {
    ...single,
    occurred: '[2025-03-07..2025-03-08]',
    fromStatus: 'HELD_AGREEMENT',
    toStatus: 'TEMP_PERMIT',
    ...count('112'),
    sourceId: cite.INK1,
    note: 'Thirty days, extendable to ninety. What became of them afterwards is not in the reviewed sources. Ten people were still waiting.',
    noteEs:
      'Treinta días, prorrogables hasta noventa. Qué ocurrió después con ellas no consta en las fuentes revisadas. Diez personas seguían en espera.',
  },
});

const events = rows(agreementEvents, 'us-panama', {
  announced: {
    agreementId,
    type: 'ANNOUNCED',
    occurred: '2025-02',
    summary: 'Panama agrees to receive people from third countries.',
    summaryEs: 'Panamá acepta recibir a personas de terceros países.',
    verification: 'SINGLE',
    sourceId: cite.PLE,
  },
});

const numbers = { cohortId, credibility: '3', verification: 'SINGLE', sourceId: cite.PLE } as const;
const figures = figureRows('us-panama', {
  arrived: {
    ...numbers,
    measure: 'TRANSFERRED',
    population: 'People flown to Panama',
    populationEs: 'Personas trasladadas en avión a Panamá',
    ...count('299'),
    period: '2025-02',
    choiceReason: 'The only total stated; 177, 112 and 10 add up to it.',
    choiceReasonEs: 'Es el único total indicado; 177, 112 y 10 lo suman.',
  },
  returned: {
    ...numbers,
    measure: 'RETURNED',
    population: 'People returned from Panama to their countries',
    populationEs: 'Personas devueltas de Panamá a sus países',
    ...count('177'),
    period: '../2025-03-08',
  },
  permits: {
    ...numbers,
    measure: 'RELEASED',
    population: 'People released in Panama on temporary permits',
    populationEs: 'Personas puestas en libertad en Panamá con permisos temporales',
    ...count('112'),
    period: '[2025-03-07..2025-03-08]',
    sourceId: cite.INK1,
  },
  waiting: {
    ...numbers,
    measure: 'REMAINING',
    population: 'People waiting to leave Panama',
    populationEs: 'Personas en espera de salir de Panamá',
    ...count('10'),
    period: '2025-03-08',
  },
});

const petition = rows(proceedings, '', {
  panamaIachr: {
    caption: 'Petition about the people sent to Panama',
    captionEs: 'Petición sobre las personas enviadas a Panamá',
    kind: 'REGIONAL',
    forumId: party.iachr,
    state: 'UNKNOWN',
    agreementId,
    summary: 'A petition before the Inter-American Commission; neither its day nor a decision is known.',
    summaryEs: 'Petición ante la CIDH; no se conocen su fecha ni decisión alguna.',
  },
});
const filed = rows(proceedingEvents, 'us-panama', {
  filed: {
    proceedingId: petition.panamaIachr.id,
    type: 'FILED',
    occurred: '../2025-03-31',
    summary: 'A petition is lodged.',
    summaryEs: 'Se presenta una petición.',
    verification: 'SINGLE',
    sourceId: cite.INK1,
  },
});

export const chapter: Chapter = {
  agreements: [instrument],
  'agreement-parties': [
    between('us-panama', agreementId, {
      SENDING_STATE: party.usa,
      HOST_STATE: party.panama,
      FUNDER: party.iom,
    }),
    payers,
  ],
  'agreement-events': [events],
  cohorts: [group],
  'custody-events': [custody],
  figures: [figures],
  proceedings: [petition],
  'proceeding-events': [filed],
};
