import { count, counted, figureRows, type Chapter } from '../build.js';
import { facility } from '../facilities.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { wording } from './wordings.js';

const capacity = {
  measure: 'CAPACITY',
  ...wording.saidToFit,
  facilityId: facility.cecot,
} as const;
const occupancy = {
  measure: 'OCCUPANCY',
  population: 'People held in CECOT',
  populationEs: 'Personas recluidas en el CECOT',
  facilityId: facility.cecot,
} as const;
const doubled = {
  population: 'Places planned after doubling CECOT',
  populationEs: 'Plazas previstas al duplicarse el CECOT',
} as const;
const twoSources = {
  note: 'The range of two sources; which number each of them gives was not noted.',
  noteEs: 'Es el rango de dos fuentes; no se anotó qué número da cada una.',
} as const;
const single = { credibility: '3', verification: 'SINGLE' } as const;

/** CECOT: design, occupancy and space. */
const cecot = figureRows('cecot', {
  announced: {
    ...capacity,
    population: 'Places announced before CECOT opened',
    populationEs: 'Plazas anunciadas antes de la apertura del CECOT',
    ...count('20,000'),
    credibility: '2',
    verification: 'CORROBORATED',
    sourceId: cite.ESN24,
  },
  design: {
    ...capacity,
    ...count('40,000'),
    credibility: '2',
    verification: 'CORROBORATED',
    sourceId: cite.ESN24,
    choiceReason: 'Sources agree on it; a design claim, not an occupancy.',
    choiceReasonEs: 'Las fuentes coinciden; es la capacidad de diseño, no la ocupación.',
  },
  opened: {
    measure: 'OTHER',
    population: 'Opening of CECOT',
    populationEs: 'Apertura del CECOT',
    facilityId: facility.cecot,
    ...counted('opened late in January or in February 2023', 1, 1, 'exact'),
    unit: 'times',
    period: '[2023-01-21..2023-02-28]',
    ...single,
    sourceId: cite.UNNOTED,
    locator: 'In the text',
  },
  planned: {
    ...capacity,
    ...doubled,
    ...count('80,000'),
    period: '2025-04',
    credibility: '3',
    verification: 'SINGLE',
    sourceId: cite.MEN,
  },
  'planned-second-report': {
    ...capacity,
    ...doubled,
    ...count('80,000'),
    period: '2025-04',
    credibility: '3',
    verification: 'SINGLE',
    sourceId: cite.HP2,
  },
  'held-june-2024': {
    ...occupancy,
    ...count('14,532'),
    period: '2024-06-11',
    credibility: '2',
    verification: 'CORROBORATED',
    sourceId: cite.ESN24,
    choiceReason: 'An exact count of a stated day.',
    choiceReasonEs: 'Un recuento exacto de un día determinado.',
  },
  'held-april-2025': {
    ...occupancy,
    ...count('14,000 to 15,000'),
    period: '2025-04',
    claimedById: party.dhs,
    credibility: '3',
    verification: 'CORROBORATED',
    sourceId: cite.BP,
    locator: 'Secretary of Homeland Security',
    ...twoSources,
  },
  'held-april-2025-second': {
    ...occupancy,
    ...count('14,000 to 15,000'),
    period: '2025-04',
    credibility: '3',
    verification: 'CORROBORATED',
    sourceId: cite.MEN,
    ...twoSources,
  },
  'occupancy-rate': {
    measure: 'OCCUPANCY_RATE',
    population: 'People held in CECOT per place',
    populationEs: 'Personas recluidas en el CECOT por cada plaza',
    facilityId: facility.cecot,
    ...counted('36.3 %', 36.3, 36.3, 'about'),
    unit: 'percent',
    period: '2024-06-11',
    formula: '14,532 ÷ 40,000 = 36.3 %',
    credibility: '2',
    verification: 'INFERRED',
    sourceId: cite.ESN24,
    note: 'Of the facility as a whole; accounts of crowded cells speak of another thing.',
    noteEs: 'Se refiere al recinto en su conjunto; los relatos de celdas hacinadas hablan de otra cosa.',
  },
  'floor-space': {
    measure: 'FLOOR_SPACE',
    population: 'Floor space per person in a cell of CECOT',
    populationEs: 'Superficie por persona en una celda del CECOT',
    facilityId: facility.cecot,
    ...counted('~0.6 m²', 0.6, 0.6, 'about'),
    unit: 'square_metres',
    claimedById: party.bbc,
    ...single,
    sourceId: cite.DR,
  },
  'floor-space-guideline': {
    measure: 'FLOOR_SPACE',
    population: 'Floor space per person in the guideline it was compared with',
    populationEs: 'Superficie por persona según la directriz con la que se comparó',
    facilityId: facility.cecot,
    ...counted('3.4 m²', 3.4, 3.4, 'exact'),
    unit: 'square_metres',
    claimedById: party.bbc,
    ...single,
    sourceId: cite.DR,
  },
  'other-prisons-rate': {
    measure: 'OCCUPANCY_RATE',
    population: 'People held per place in the other prisons of El Salvador',
    populationEs: 'Personas recluidas por cada plaza en los demás penales de El Salvador',
    facilityId: facility.salvadoranPrisons,
    ...counted('~358 %', 358, 358, 'about'),
    unit: 'percent',
    period: '2024-06',
    claimedById: party.sspas,
    ...single,
    sourceId: cite.ESN24,
    note: 'An estimate.',
    noteEs: 'Es una estimación.',
  },
});

export const chapter: Chapter = { figures: [cecot] };
