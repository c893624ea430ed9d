import { allegations } from '@paradero/contract/allegations';
import { count, counted, figureRows, rows, type Chapter } from '../build.js';
import { facility } from '../facilities.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { svAgreement } from './agreement.js';
import { svCohort } from './cohorts.js';
import { report } from './reports.js';
import { wording } from './wordings.js';

const article = { sourceId: cite.SEED, reportId: report.foundingArticle } as const;
const said = { ...article, credibility: '3', verification: 'SINGLE' } as const;

// Locators are the numbers of the facts into which the article was taken apart.
const figures = figureRows('founding-article', {
  deported: {
    ...article,
    measure: 'TRANSFERRED',
    ...wording.everybodyFlown,
    cohortId: svCohort.march15,
    ...count('hundreds'),
    period: '2025-03-15',
    quote: 'hundreds',
    credibility: '2',
    verification: 'SINGLE',
    locator: 'S01–S04, S64',
  },
  worth: {
    ...article,
    measure: 'AMOUNT',
    ...wording.announcedPayment,
    agreementId: svAgreement,
    ...counted('$6 million', 6_000_000, 6_000_000, 'about'),
    unit: 'USD',
    moneyState: 'ANNOUNCED',
    credibility: '4',
    verification: 'DISPUTED',
    locator: 'S12, S13',
    note: 'Rounded; who pays, when and for what is not said. The grant letter made public later says 4.76 million.',
    noteEs:
      'Cifra redondeada; no se dice quién paga, cuándo ni por qué concepto. La carta de subvención que se conoció después habla de 4.76 millones.',
  },
  'alien-enemies-act': {
    ...said,
    measure: 'TIMES_USED',
    population: 'Times the Alien Enemies Act was used',
    populationEs: 'Veces que se ha invocado la Ley de Enemigos Extranjeros',
    partyId: party.usa,
    ...counted('three times', 3, 3, 'exact'),
    unit: 'times',
    locator: 'S27',
    note: 'Whether 2025 is one of the three is not said.',
    noteEs: 'No se dice si 2025 es una de las tres.',
  },
  capacity: {
    ...said,
    measure: 'CAPACITY',
    ...wording.saidToFit,
    facilityId: facility.cecot,
    ...count('up to 40,000'),
    locator: 'S44',
    note: 'What it was built for, not how many are there.',
    noteEs: 'Es la capacidad para la que se construyó, no cuántas personas hay.',
  },
  distance: {
    ...said,
    measure: 'DISTANCE',
    population: 'Way from San Salvador to CECOT',
    populationEs: 'Distancia de San Salvador al CECOT',
    facilityId: facility.cecot,
    ...count('about 72'),
    unit: 'kilometres',
    locator: 'S50, S51',
  },
  'one-unit': {
    ...said,
    measure: 'OCCUPANCY',
    population: 'Prisoners in one unit of CECOT',
    populationEs: 'Personas recluidas en una unidad del CECOT',
    facilityId: facility.cecot,
    ...count('up to 70'),
    locator: 'S59',
    note: 'Whether a unit is a cell or a module is not said.',
    noteEs: 'No se dice si una unidad es una celda o un módulo.',
  },
  deaths: {
    ...article,
    measure: 'DEATHS',
    ...wording.adultsDead,
    facilityId: facility.salvadoranPrisons,
    ...count('261'),
    period: '2024',
    claimedById: party.cristosal,
    credibility: '4',
    verification: 'CONTRADICTED',
    locator: 'S90, S91',
    note: 'The article places the deaths in the year before. The count runs from March 2022 to July 2024, for adults; four children come on top.',
    noteEs:
      'El artículo sitúa las muertes en el año anterior. El registro va de marzo de 2022 a julio de 2024 y es de personas adultas; a él se suman cuatro niños y niñas.',
  },
});

const inCecot = { ...said, facilityId: facility.cecot } as const;
const onArrival = {
  ...said,
  cohortId: svCohort.march15,
  period: '[2025-03-15..2025-03-16]',
} as const;
const inPrisons = {
  ...said,
  facilityId: facility.salvadoranPrisons,
  allegedById: party.rightsGroups,
} as const;

const conditions = rows(allegations, 'founding-article', {
  'no-visits': {
    category: 'NO_VISIT',
    ...inCecot,
    summary: 'People held in CECOT are not visited. The article says so twice.',
    summaryEs: 'Las personas recluidas en el CECOT no reciben visitas. El artículo lo dice dos veces.',
    locator: 'S18, S53',
  },
  'no-recreation': {
    category: 'NO_OUTDOOR',
    ...inCecot,
    summary: 'They have no recreation.',
    summaryEs: 'No tienen recreación.',
    locator: 'S19',
  },
  'never-outdoors': {
    category: 'NO_OUTDOOR',
    ...inCecot,
    summary: 'They are never let outdoors.',
    summaryEs: 'Nunca se les permite salir al aire libre.',
    locator: 'S54',
  },
  'no-rehabilitation': {
    category: 'NO_PROGRAMME',
    ...inCecot,
    summary: 'There is no rehabilitation, no education and no training. Rehabilitation is named twice.',
    summaryEs: 'No hay rehabilitación, educación ni capacitación. La rehabilitación se menciona dos veces.',
    locator: 'S20, S55, S56, S57',
  },
  overcrowded: {
    category: 'OVERCROWD',
    ...inCecot,
    summary:
      'Cells are overcrowded. The occupancy of the whole prison says something else: it is about cells.',
    summaryEs:
      'Las celdas están hacinadas. La ocupación del penal entero dice otra cosa: aquí se habla de las celdas.',
    locator: 'S58',
  },
  'packed-closely': {
    category: 'OVERCROWD',
    ...inCecot,
    summary: 'Government footage shows people held close together; the article gives no address for it.',
    summaryEs:
      'Un video del Gobierno muestra a personas recluidas apiñadas; el artículo no indica dónde verlo.',
    locator: 'S60',
  },
  'shaving-and-footage': {
    category: 'PUBLIC_EXPOSURE',
    ...onArrival,
    summary: 'The government’s footage shows the men with shaved heads and in the same white clothes.',
    summaryEs: 'El video del Gobierno muestra a los hombres rapados y con la misma ropa blanca.',
    locator: 'S61, S62, S65, S79, S80',
  },
  shackled: {
    category: 'RESTRAINT',
    ...onArrival,
    summary: 'They arrived shackled at wrists and ankles and were made to walk bent over.',
    summaryEs: 'Llegaron encadenados de muñecas y tobillos y los obligaron a caminar encorvados.',
    locator: 'S66, S70, S71',
  },
  'heads-pushed-down': {
    category: 'CIDT',
    ...onArrival,
    summary: 'Officers pushed their heads down and made them kneel.',
    summaryEs: 'Los agentes les bajaban la cabeza a la fuerza y los obligaban a arrodillarse.',
    locator: 'S72, S78',
  },
  'wrongful-detention': {
    category: 'ARB_DET',
    ...said,
    cohortId: svCohort.march15,
    summary: 'The article asks whether people are held without cause.',
    summaryEs: 'El artículo pregunta si hay personas detenidas sin motivo.',
    credibility: '6',
    locator: 'S101',
  },
  torture: {
    category: 'TORTURE',
    ...inPrisons,
    summary: 'Organisations pass on reports of torture in Salvadoran prisons.',
    summaryEs: 'Varias organizaciones transmiten denuncias de tortura en los penales salvadoreños.',
    locator: 'S87',
  },
  abuse: {
    category: 'CIDT',
    ...inPrisons,
    summary: 'They pass on reports of abuse.',
    summaryEs: 'Transmiten denuncias de malos tratos.',
    locator: 'S88',
  },
  neglect: {
    category: 'MED_NEGL',
    ...inPrisons,
    summary: 'They pass on reports of medical neglect.',
    summaryEs: 'Transmiten denuncias de falta de atención médica.',
    locator: 'S89',
  },
  deaths: {
    category: 'DEATH_CUST',
    ...inPrisons,
    allegedById: party.cristosal,
    period: '2022-03-27/2024-07-10',
    summary: 'Cristosal counts deaths in custody during the crackdown; the article dates them wrongly.',
    summaryEs:
      'Cristosal cuenta muertes bajo custodia durante la campaña contra las pandillas; el artículo las fecha mal.',
    credibility: '2',
    verification: 'CORROBORATED',
    locator: 'S90, S93',
  },
  'order-defied': {
    category: 'ORDER_DEFIED',
    ...onArrival,
    summary: 'The removal went ahead although a federal judge had halted it for the time being.',
    summaryEs: 'La expulsión siguió adelante aunque un juez federal la había frenado provisionalmente.',
    verification: 'DISPUTED',
    locator: 'S07, S08',
  },
});

export const chapter: Chapter = { figures: [figures], allegations: [conditions] };
