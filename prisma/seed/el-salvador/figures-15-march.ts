import { count, counted, figureRows, type Chapter } from '../build.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { svCohort } from './cohorts.js';
import { report } from './reports.js';
import { wording } from './wordings.js';

// Claims are compared only when they count the same people, so each population has one wording.
const saidToBeTda = {
  population: 'People on the flights of 15 March 2025 said to be of Tren de Aragua',
  populationEs: 'Personas de los vuelos del 15 de marzo de 2025 señaladas como del Tren de Aragua',
} as const;
const venezuelans = {
  population: 'Venezuelans flown to El Salvador on 15 March 2025',
  populationEs: 'Venezolanos trasladados en avión a El Salvador el 15 de marzo de 2025',
} as const;
const underAea = {
  population: 'Venezuelans removed on 15 March 2025 under the Alien Enemies Act',
  populationEs: 'Venezolanos expulsados el 15 de marzo de 2025 conforme a la Ley de Enemigos Extranjeros',
} as const;
const underTitle8 = {
  population: 'Venezuelans removed on 15 March 2025 under Title 8',
  populationEs: 'Venezolanos expulsados el 15 de marzo de 2025 conforme al Título 8',
} as const;
const salvadorans = {
  population: 'Salvadorans on the flights of 15 March 2025',
  populationEs: 'Salvadoreños en los vuelos del 15 de marzo de 2025',
} as const;
const refusedWomen = {
  population: 'Women flown on 15 March 2025, not admitted and flown back',
  populationEs: 'Mujeres trasladadas el 15 de marzo de 2025, no admitidas y devueltas en avión',
} as const;

const transferred = { measure: 'TRANSFERRED', period: '2025-03-15' } as const;
const all = { ...transferred, ...wording.everybodyFlown, cohortId: svCohort.march15 } as const;
const ofVenezuelans = {
  ...transferred,
  ...venezuelans,
  cohortId: svCohort.march15,
  nationality: 'VE',
} as const;
const aea = {
  ...transferred,
  ...underAea,
  cohortId: svCohort.march15Aea,
  nationality: 'VE',
  legalBasis: 'AEA',
} as const;
const title8 = {
  ...transferred,
  ...underTitle8,
  cohortId: svCohort.march15Title8,
  nationality: 'VE',
  legalBasis: 'T8_FINAL',
} as const;
const ofSalvadorans = {
  ...transferred,
  ...salvadorans,
  cohortId: svCohort.march15Salvadorans,
  nationality: 'SV',
} as const;
const refused = {
  measure: 'REFUSED',
  ...refusedWomen,
  cohortId: svCohort.refused,
  period: '2025-03-15',
} as const;

const corroborated = { credibility: '1', verification: 'CORROBORATED' } as const;
const probable = { credibility: '2', verification: 'CORROBORATED' } as const;
const disputed = { credibility: '4', verification: 'DISPUTED' } as const;

/** Everybody flown on 15 March: the early vague numbers, then the count that closes. */
const wholeFlights = figureRows('15-march/all', {
  'popular-information': {
    ...all,
    ...count('~200'),
    claimedById: party.popularInformation,
    ...disputed,
    sourceId: cite.PI,
  },
  'national-daily': { ...all, ...count('~250'), ...disputed, sourceId: cite.LET },
  'secretary-of-state': {
    ...transferred,
    ...saidToBeTda,
    cohortId: svCohort.march15,
    ...count('over 250'),
    claimedById: party.stateDepartment,
    quote: 'over 250 TdA',
    credibility: '4',
    verification: 'DISPUTED',
    sourceId: cite['2P'],
    note: 'A post. It counts alleged members of one gang, not everybody aboard.',
    noteEs:
      'Es una publicación en redes. Cuenta a presuntos miembros de una pandilla, no a todas las personas a bordo.',
  },
  'press-secretary': {
    ...all,
    ...count('almost 300'),
    claimedById: party.whiteHouse,
    quote: 'almost 300',
    ...disputed,
    sourceId: cite.NBCa,
    locator: 'White House press secretary, 16 March 2025',
  },
  'white-house': {
    ...all,
    ...count('261'),
    claimedById: party.whiteHouse,
    ...probable,
    sourceId: cite.WP1,
    locator: 'White House official',
    choiceReason: 'The only total whose parts are given and add up: 137 + 101 + 23 = 261.',
    choiceReasonEs: 'Es el único total cuyas partes se conocen y cuadran: 137 + 101 + 23 = 261.',
  },
  amnesty: {
    ...all,
    ...count('261 persons'),
    claimedById: party.amnesty,
    quote: '261 persons',
    ...probable,
    sourceId: cite.AMN2,
    reportId: report.amnestyRequest,
  },
});

/** The Venezuelans among them, and the two legal bases. */
const venezuelansFlown = figureRows('15-march/venezuelans', {
  president: {
    ...ofVenezuelans,
    ...count('238'),
    claimedById: party.svPresidency,
    ...corroborated,
    sourceId: cite.UPI1,
    locator: 'Post of the Salvadoran president, 16 March 2025',
    choiceReason: 'Given by the host state, by a leaked list and by the grant letter, each on its own.',
    choiceReasonEs:
      'Lo dan, cada uno por su lado, el Estado receptor, una lista filtrada y la carta de subvención.',
  },
  'cbs-list': {
    ...ofVenezuelans,
    measure: 'NAMED',
    ...count('238'),
    claimedById: party.cbs,
    ...corroborated,
    sourceId: cite.CBS1,
    locator: 'Leaked list; the names are not kept here',
  },
  amnesty: {
    ...ofVenezuelans,
    ...count('238'),
    claimedById: party.amnesty,
    ...corroborated,
    sourceId: cite.AMN1,
    reportId: report.amnesty2025,
  },
  hrw: {
    ...ofVenezuelans,
    ...count('238'),
    claimedById: party.hrw,
    ...corroborated,
    sourceId: cite.HRW3,
    reportId: report.hrwApril2025,
  },
  'aea-white-house': {
    ...aea,
    ...count('137'),
    claimedById: party.whiteHouse,
    ...corroborated,
    sourceId: cite.WP1,
    choiceReason: 'Given by two US authorities, and the size of the class certified by the court.',
    choiceReasonEs:
      'Lo dan dos autoridades estadounidenses y coincide con el grupo demandante que certificó el tribunal.',
  },
  'aea-dhs': { ...aea, ...count('137'), claimedById: party.dhs, ...corroborated, sourceId: cite.HRW3 },
  'aea-class': {
    ...aea,
    ...count('137'),
    claimedById: party.ddc,
    ...corroborated,
    sourceId: cite.CBS2,
    locator: 'Class of J.G.G. v. Trump',
  },
  'title-8-white-house': {
    ...title8,
    ...count('101'),
    claimedById: party.whiteHouse,
    ...corroborated,
    sourceId: cite.WP1,
    choiceReason: 'Given by two US authorities; with the 137 it makes the 238.',
    choiceReasonEs: 'Lo dan dos autoridades estadounidenses; con los 137 suma los 238.',
  },
  'title-8-dhs': { ...title8, ...count('101'), claimedById: party.dhs, ...corroborated, sourceId: cite.HRW3 },
});

/** The Salvadorans aboard, and those El Salvador would not admit. */
const othersAboard = figureRows('15-march/others', {
  'secretary-of-state': {
    ...ofSalvadorans,
    ...counted('2 leaders and 21 others', 23, 23, 'exact'),
    claimedById: party.stateDepartment,
    ...corroborated,
    sourceId: cite['2P'],
    locator: 'Post of the Secretary of State',
    choiceReason: 'Post of the Secretary of State and count of the White House agree.',
    choiceReasonEs: 'Coinciden la publicación del secretario de Estado y el recuento de la Casa Blanca.',
  },
  'national-daily': { ...ofSalvadorans, ...count('23'), ...corroborated, sourceId: cite.LET },
  'white-house': {
    ...ofSalvadorans,
    ...count('23'),
    claimedById: party.whiteHouse,
    ...corroborated,
    sourceId: cite.WP1,
  },
  'women-abc': {
    ...refused,
    ...count('8'),
    credibility: '3',
    verification: 'DISPUTED',
    sourceId: cite.ABC1,
    locator: 'Sworn declarations',
  },
  'women-cnn': {
    ...refused,
    ...count('8'),
    credibility: '3',
    verification: 'DISPUTED',
    sourceId: cite.CNN1,
    locator: 'Sworn declarations',
  },
  'women-epoch-times': {
    ...refused,
    ...count('9'),
    credibility: '3',
    verification: 'DISPUTED',
    sourceId: cite.ET,
    locator: 'Sworn declarations',
  },
  'nicaraguan-man': {
    ...refused,
    population: 'Nicaraguan men flown on 15 March 2025, not admitted and flown back',
    populationEs:
      'Hombres nicaragüenses trasladados el 15 de marzo de 2025, no admitidos y devueltos en avión',
    nationality: 'NI',
    ...count('1'),
    credibility: '2',
    verification: 'SINGLE',
    sourceId: cite.ABC1,
    locator: 'Sworn declarations',
  },
  'all-refused': {
    ...refused,
    population: 'Everybody flown on 15 March 2025, not admitted and flown back',
    populationEs: 'Todas las personas trasladadas el 15 de marzo de 2025, no admitidas y devueltas en avión',
    ...count('at least 10'),
    quote: 'at least 10',
    credibility: '3',
    verification: 'SINGLE',
    sourceId: cite.ET,
    choiceReason:
      'The only total stated. It sets no upper bound; the women and the man described make nine or ten.',
    choiceReasonEs:
      'Es el único total indicado. No fija un máximo; las mujeres y el hombre descritos suman nueve o diez.',
  },
});

export const chapter: Chapter = { figures: [wholeFlights, venezuelansFlown, othersAboard] };
