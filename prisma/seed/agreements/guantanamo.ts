import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreementParties } from '@paradero/contract/agreement-parties';
import { agreements } from '@paradero/contract/agreements';
import { cohorts } from '@paradero/contract/cohorts';
import { custodyEvents } from '@paradero/contract/custody-events';
import { count, counted, figureRows, rows, type Chapter } from '../build.js';
import { facility } from '../facilities.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { between } from './between.js';
import { reason } from './reasons.js';

const instrument = rows(agreements, '', {
  'us-guantanamo': {
    title: 'United States: migrant detention at Guantánamo',
    titleEs: 'Estados Unidos: detención de migrantes en Guantánamo',
    form: 'MOU',
    textStatus: 'DESCRIBED',
    lifeCycle: 'UNKNOWN',
    termType: 'INDEFINITE',
    termBoundary: 'BOTH',
    termSourceId: cite.JS2,
    summary:
      'A memorandum of 29 January 2025 and an arrangement between two departments. Sender and host are the same state; in law the place is not abroad.',
    summaryEs:
      'Un memorando del 29 de enero de 2025 y un arreglo entre dos departamentos. Remitente y receptor son el mismo Estado; en derecho el lugar no está en el extranjero.',
  },
});
const agreementId = instrument['us-guantanamo'].id;

const group = rows(cohorts, 'us-guantanamo', {
  all: {
    name: 'People held at Guantánamo to 5 May 2025',
    nameEs: 'Personas detenidas en Guantánamo hasta el 5 de mayo de 2025',
    agreementId,
    transferred: '2025-01-29/2025-05-05',
  },
});
const cohortId = group.all.id;

const custody = rows(custodyEvents, 'us-guantanamo', {
  held: {
    cohortId,
    occurred: '2025-01-29/2025-05-05',
    fromStatus: null,
    toStatus: 'HELD_AGREEMENT',
    ...count('497'),
    facilityId: facility.guantanamo,
    verification: 'SINGLE',
    sourceId: cite.NYT5,
    note: 'Everybody held since the operation began, together.',
    noteEs: 'Todas las personas detenidas desde el inicio de la operación, en conjunto.',
  },
  'flown-to-el-salvador': {
    cohortId,
    occurred: '[2025-03-30..2025-03-31]',
    fromStatus: 'HELD_AGREEMENT',
    toStatus: 'ONWARD_THIRD',
    ...count('17'),
    legalBasis: 'T8_FINAL',
    verification: 'CORROBORATED',
    sourceId: cite.RT2,
    note: 'The flight of 30–31 March; from there on they are in the ledger of the agreement with El Salvador.',
    noteEs:
      'El vuelo del 30–31 de marzo; a partir de ahí figuran en el libro de custodia del acuerdo con El Salvador.',
  },
  'gone-elsewhere': {
    cohortId,
    occurred: '2025-01-29/2025-05-05',
    fromStatus: 'HELD_AGREEMENT',
    toStatus: 'UNKNOWN',
    ...counted('448 (derived)', 448, 448, 'exact'),
    verification: 'INFERRED',
    sourceId: cite.NYT5,
    note: '497 − 32 − 17 = 448. Where they went is not in the reviewed sources.',
    noteEs: '497 − 32 − 17 = 448. Adónde fueron no consta en las fuentes revisadas.',
  },
});

const events = rows(agreementEvents, 'us-guantanamo', {
  memorandum: {
    agreementId,
    type: 'INSTRUMENT',
    occurred: '2025-01-29',
    summary: 'A memorandum orders the migrant operation to be extended.',
    summaryEs: 'Un memorando ordena ampliar la operación para migrantes.',
    verification: 'SINGLE',
    sourceId: cite.JS2,
  },
  departments: {
    agreementId,
    type: 'INSTRUMENT',
    occurred: '2025',
    summary:
      'The Departments of Homeland Security and of Defense make an arrangement between them; its day is not in the reviewed sources.',
    summaryEs:
      'Los Departamentos de Seguridad Nacional y de Defensa celebran un arreglo entre ellos; su fecha no consta en las fuentes revisadas.',
    verification: 'SINGLE',
    sourceId: cite.NYT5,
    locator: 'Or JS2: which of the two was not noted',
  },
});

const departments = rows(agreementParties, 'us-guantanamo', {
  dhs: {
    agreementId,
    partyId: party.dhs,
    role: 'SENDING_STATE',
    note: 'By its arrangement with the Department of Defense.',
    noteEs: 'Por su arreglo con el Departamento de Defensa.',
  },
});

const disputed = { credibility: '4', verification: 'DISPUTED' } as const;
const money = { measure: 'AMOUNT', agreementId, unit: 'USD', moneyState: 'UNKNOWN' } as const;
const figures = figureRows('us-guantanamo', {
  beds: {
    measure: 'CAPACITY',
    population: 'Beds claimed for the migrant operation',
    populationEs: 'Camas que se atribuyen a la operación para migrantes',
    facilityId: facility.guantanamo,
    ...count('30,000'),
    period: '2025-01-29',
    credibility: '4',
    verification: 'SINGLE',
    sourceId: cite.JS2,
  },
  held: {
    measure: 'HELD',
    population: 'People held at Guantánamo since the operation began',
    populationEs: 'Personas detenidas en Guantánamo desde el inicio de la operación',
    cohortId,
    ...count('497'),
    period: '2025-01-29/2025-05-05',
    credibility: '2',
    verification: 'SINGLE',
    sourceId: cite.NYT5,
    ...reason.onlyTotal,
  },
  present: {
    measure: 'REMAINING',
    population: 'People present at Guantánamo',
    populationEs: 'Personas presentes en Guantánamo',
    cohortId,
    ...count('32'),
    period: '2025-05-05',
    credibility: '2',
    verification: 'SINGLE',
    sourceId: cite.NYT5,
    choiceReason: 'The only number of that day.',
    choiceReasonEs: 'Es el único número de ese día.',
  },
  'first-month': {
    ...money,
    ...disputed,
    population: 'Cost of the first month at Guantánamo',
    populationEs: 'Costo del primer mes en Guantánamo',
    ...counted('~$40 million', 40_000_000, 40_000_000, 'about'),
    sourceId: cite.NYT5,
    note: 'An estimate; another account gives 16 million for three months.',
    noteEs: 'Es una estimación; otra fuente da 16 millones por tres meses.',
  },
  'three-months': {
    ...money,
    ...disputed,
    population: 'Cost of three months at Guantánamo',
    populationEs: 'Costo de tres meses en Guantánamo',
    ...counted('$16 million', 16_000_000, 16_000_000, 'about'),
    sourceId: cite.NYT5,
    note: 'Contradicts the estimate of 40 million for one month.',
    noteEs: 'Contradice la estimación de 40 millones por un mes.',
  },
  'per-person': {
    ...money,
    ...disputed,
    population: 'Cost per person and day at Guantánamo',
    populationEs: 'Costo por persona y día en Guantánamo',
    ...counted('$100,000', 100_000, 100_000, 'about'),
    sourceId: cite.NYT5,
  },
});

export const chapter: Chapter = {
  agreements: [instrument],
  'agreement-parties': [
    between('us-guantanamo', agreementId, {
      SENDING_STATE: party.usa,
      HOST_STATE: party.usa,
      CUSTODIAN: party.usMilitary,
    }),
    departments,
  ],
  'agreement-events': [events],
  cohorts: [group],
  'custody-events': [custody],
  figures: [figures],
};
