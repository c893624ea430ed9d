import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreements } from '@paradero/contract/agreements';
import { cohorts } from '@paradero/contract/cohorts';
import { custodyEvents } from '@paradero/contract/custody-events';
import { amount, count, figureRows, rows, type Chapter } from '../build.js';
import { facility } from '../facilities.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { between } from './between.js';
import { reason } from './reasons.js';

const instrument = rows(agreements, '', {
  'belgium-netherlands': {
    title: 'Belgium – Netherlands: Belgian prisoners in Tilburg',
    titleEs: 'Bélgica – Países Bajos: presos belgas en Tilburg',
    form: 'UNKNOWN',
    textStatus: 'DESCRIBED',
    lifeCycle: 'UNKNOWN',
    termType: 'DURATION_FROM_EVENT',
    termDuration: 'P3Y',
    termBoundary: 'BOTH',
    termRenewable: true,
    termSourceId: cite.BBC3,
    summary:
      'Of 31 October 2009, for three years with the option of a fourth. A Belgian director and Dutch staff; the first prisoners came in February 2010.',
    summaryEs:
      'Del 31 de octubre de 2009, por tres años con opción a un cuarto. Director belga y personal neerlandés; los primeros presos llegaron en febrero de 2010.',
    legalNotes:
      'From which day the three years run is not in the reviewed sources. That it was extended, and when it ended, is general knowledge, kept as an unreviewed event.',
    legalNotesEs:
      'No consta en las fuentes revisadas desde qué día corren los tres años. Que se prorrogó, y cuándo terminó, se conoce en general y se registra como hecho no revisado.',
  },
});
const agreementId = instrument['belgium-netherlands'].id;

const group = rows(cohorts, 'belgium-netherlands', {
  first: {
    name: 'First prisoners sent to Tilburg',
    nameEs: 'Primeros presos enviados a Tilburg',
    agreementId,
    transferred: '2010-02',
    legalBases: ['SENTENCE_TRANSFER'],
  },
});
const custody = rows(custodyEvents, 'belgium-netherlands', {
  arrived: {
    cohortId: group.first.id,
    occurred: '2010-02',
    fromStatus: null,
    toStatus: 'HELD_AGREEMENT',
    ...count('35'),
    facilityId: facility.tilburg,
    legalBasis: 'SENTENCE_TRANSFER',
    verification: 'SINGLE',
    sourceId: cite.DM,
    note: 'The later transfers and the returns to Belgium are not in the reviewed sources.',
    noteEs: 'Los traslados posteriores y los retornos a Bélgica no constan en las fuentes revisadas.',
  },
  'first-expired': {
    cohortId: group.first.id,
    occurred: '2016',
    fromStatus: 'HELD_AGREEMENT',
    toStatus: 'TERM_EXPIRED',
    ...count('35'),
    verification: 'UNREVIEWED',
    sourceId: cite.GENERAL,
    note: 'The end of the agreement is general knowledge not found in the reviewed sources. Custody under it was then over; no reviewed source gives the outcomes.',
    noteEs:
      'El fin del acuerdo se conoce en general y no consta en las fuentes revisadas. Con él cesó la custodia en virtud del acuerdo; ninguna fuente revisada da los desenlaces.',
  },
});

const events = rows(agreementEvents, 'belgium-netherlands', {
  signed: {
    agreementId,
    type: 'SIGNED',
    occurred: '2009-10-31',
    summary: 'The agreement is signed.',
    summaryEs: 'Se firma el acuerdo.',
    verification: 'SINGLE',
    sourceId: cite.BBC3,
  },
  ended: {
    agreementId,
    type: 'TERMINATED',
    occurred: '2016',
    summary: 'After extensions the arrangement ends, as far as is generally known.',
    summaryEs: 'Tras prórrogas, el arreglo termina, según lo que se conoce en general.',
    verification: 'UNREVIEWED',
    sourceId: cite.GENERAL,
    locator: 'General knowledge, not found in the reviewed sources',
  },
});

const stated = { agreementId, credibility: '3', verification: 'SINGLE' } as const;
const figures = figureRows('belgium-netherlands', {
  'per-year': {
    ...stated,
    measure: 'AMOUNT',
    population: 'Payment per year to the Netherlands',
    populationEs: 'Pago anual a los Países Bajos',
    ...amount('€30 million', 30_000_000),
    unit: 'EUR',
    moneyState: 'OBLIGATED',
    sourceId: cite.DDN,
  },
  places: {
    ...stated,
    measure: 'QUOTA',
    population: 'Places leased in Tilburg',
    populationEs: 'Plazas arrendadas en Tilburg',
    ...count('500'),
    sourceId: cite.BBC3,
    choiceReason: 'Of the agreement as signed.',
    choiceReasonEs: 'Del acuerdo tal como se firmó.',
  },
  'places-later': {
    ...stated,
    measure: 'QUOTA',
    population: 'Places leased in Tilburg later',
    populationEs: 'Plazas arrendadas después en Tilburg',
    ...count('650'),
    credibility: '6',
    verification: 'UNREVIEWED',
    sourceId: cite.GENERAL,
    note: 'General knowledge, not found in the reviewed sources.',
    noteEs: 'Se conoce en general y no consta en las fuentes revisadas.',
  },
  first: {
    measure: 'TRANSFERRED',
    population: 'First prisoners sent to Tilburg',
    populationEs: 'Primeros presos enviados a Tilburg',
    cohortId: group.first.id,
    ...count('35'),
    period: '2010-02',
    credibility: '3',
    verification: 'SINGLE',
    sourceId: cite.DM,
    ...reason.onlyNumber,
  },
});

export const chapter: Chapter = {
  agreements: [instrument],
  'agreement-parties': [
    between('belgium-netherlands', agreementId, {
      SENDING_STATE: party.belgium,
      HOST_STATE: party.netherlands,
    }),
  ],
  'agreement-events': [events],
  cohorts: [group],
  'custody-events': [custody],
  figures: [figures],
};
