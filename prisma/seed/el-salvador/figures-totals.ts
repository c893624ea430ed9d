import { count, counted, figureRows, type Chapter } from '../build.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { svAgreement } from './agreement.js';
import { svCohort } from './cohorts.js';
import { report } from './reports.js';

const everybody = {
  measure: 'TRANSFERRED',
  population: 'Everybody transferred to CECOT under the agreement',
  populationEs: 'Todas las personas trasladadas al CECOT en virtud del acuerdo',
  cohortId: svCohort.all,
} as const;
const venezuelans = {
  measure: 'TRANSFERRED',
  population: 'Venezuelans transferred to CECOT between March and July 2025',
  populationEs: 'Venezolanos trasladados al CECOT entre marzo y julio de 2025',
  cohortId: svCohort.all,
  nationality: 'VE',
} as const;
const salvadorans = {
  measure: 'TRANSFERRED',
  population: 'Salvadorans sent to CECOT with them',
  populationEs: 'Salvadoreños enviados al CECOT junto con ellos',
  cohortId: svCohort.all,
  nationality: 'SV',
} as const;
const exchanged = {
  measure: 'EXCHANGED',
  population: 'Venezuelans flown to Venezuela on 18 July 2025',
  populationEs: 'Venezolanos trasladados en avión a Venezuela el 18 de julio de 2025',
  cohortId: svCohort.all,
  nationality: 'VE',
  period: '2025-07-18',
} as const;

const unclearVenezuelans = {
  population: 'Venezuelans whose fate was unclear in May 2025',
  populationEs: 'Venezolanos cuya suerte se desconocía en mayo de 2025',
} as const;
const onlyOfThatTime = {
  choiceReason: 'The only number stated for them at that time.',
  choiceReasonEs: 'Es el único número indicado sobre ellos en ese momento.',
} as const;
const corroborated = { credibility: '1', verification: 'CORROBORATED' } as const;
const single = { credibility: '3', verification: 'SINGLE' } as const;
const early = { credibility: '4', verification: 'DISPUTED' } as const;
const inferred = { credibility: '2', verification: 'INFERRED' } as const;

/** Everybody together, by those who counted. */
const totals = figureRows('totals', {
  'all-petition-huffpost': {
    ...everybody,
    period: '2025-05-09',
    ...count('at least 288'),
    claimedById: party.iachrPetitioners,
    ...single,
    sourceId: cite.HP,
    choiceReason: 'The only total put before a body; it closes with the flights: 261 + 17 + 10 = 288.',
    choiceReasonEs:
      'Es el único total presentado ante un órgano; cuadra con los vuelos: 261 + 17 + 10 = 288.',
  },
  'all-petition-nyt': {
    ...everybody,
    period: '2025-05-09',
    ...count('at least 288'),
    claimedById: party.iachrPetitioners,
    ...single,
    sourceId: cite.NYT2,
  },
  'all-sum-of-flights': {
    ...everybody,
    period: '2025-04-13',
    ...count('288'),
    formula: '261 + 17 + 10 = 288',
    ...inferred,
    sourceId: cite.RT3,
    note: '289 if eleven people were on the last flight.',
    noteEs: 'Serían 289 si en el último vuelo iban once personas.',
  },
  'all-un-experts': {
    ...everybody,
    period: '2025-04-30',
    ...count('over 250'),
    claimedById: party.unExperts,
    quote: 'over 250',
    ...single,
    sourceId: cite.UN1,
    reportId: report.unExpertsApril2025,
    note: 'Venezuelans and Salvadorans together.',
    noteEs: 'Venezolanos y salvadoreños en conjunto.',
  },
  'all-cgrs': {
    ...everybody,
    period: '2025-04-14',
    ...count('over 280'),
    claimedById: party.cgrs,
    quote: 'over 280',
    ...single,
    sourceId: cite.CGRS,
    reportId: report.cgrs2025,
  },
  'all-watch': {
    ...everybody,
    ...count('nearly 300'),
    claimedById: party.hrf,
    quote: 'nearly 300',
    ...single,
    sourceId: cite.TCDW,
    reportId: report.watch2025,
  },
  'all-dhs': {
    ...everybody,
    ...count('nearly 300'),
    claimedById: party.dhs,
    quote: 'nearly 300',
    ...single,
    sourceId: cite.UNNOTED,
  },
  'venezuelans-hrw': {
    ...venezuelans,
    ...count('252'),
    claimedById: party.hrw,
    ...corroborated,
    sourceId: cite.HRW1,
    reportId: report.hrwNovember2025,
    choiceReason: 'Given by organisations, by a newsroom and by the Venezuelan authorities.',
    choiceReasonEs: 'Lo dan organizaciones, una redacción y las autoridades venezolanas.',
  },
  'venezuelans-la-estrella': { ...venezuelans, ...count('252'), ...corroborated, sourceId: cite.LAE },
  'venezuelans-wwd': {
    ...venezuelans,
    ...count('252'),
    claimedById: party.wwd,
    ...corroborated,
    sourceId: cite.WWD,
    reportId: report.wwd2026,
  },
  'salvadorans-wwd': {
    ...salvadorans,
    ...count('at least 36'),
    claimedById: party.wwd,
    ...single,
    sourceId: cite.WWD,
    reportId: report.wwd2026,
    choiceReason: 'The only number stated; it closes with the others: 252 + 36 = 288.',
    choiceReasonEs: 'Es el único número indicado; cuadra con los demás: 252 + 36 = 288.',
  },
  'salvadorans-difference': {
    ...salvadorans,
    ...count('36'),
    formula: '288 − 252 = 36',
    ...inferred,
    sourceId: cite['SWAP-WP'],
  },
});

/** Who was unaccounted for, and who left. */
const afterwards = figureRows('afterwards', {
  'unaccounted-venezuelans': {
    measure: 'UNACCOUNTED',
    ...unclearVenezuelans,
    cohortId: svCohort.all,
    nationality: 'VE',
    period: '2025-05-13',
    ...count('245'),
    claimedById: party.ohchr,
    ...single,
    sourceId: cite['UN2-AFP'],
    reportId: report.ohchrMay2025,
    ...onlyOfThatTime,
  },
  'unaccounted-venezuelans-sum': {
    measure: 'UNACCOUNTED',
    ...unclearVenezuelans,
    cohortId: svCohort.all,
    nationality: 'VE',
    period: '2025-05-13',
    ...count('245'),
    formula: '238 + 7 = 245',
    ...inferred,
    sourceId: cite['UN2-AFP'],
    note: 'Suggests that the flight of April was not yet included.',
    noteEs: 'Da a entender que todavía no se incluía el vuelo de abril.',
  },
  'unaccounted-salvadorans': {
    measure: 'UNACCOUNTED',
    population: 'Salvadorans whose fate was unclear in May 2025',
    populationEs: 'Salvadoreños cuya suerte se desconocía en mayo de 2025',
    cohortId: svCohort.all,
    nationality: 'SV',
    period: '2025-05-13',
    ...count('~30'),
    claimedById: party.ohchr,
    ...single,
    sourceId: cite['UN2-REU'],
    reportId: report.ohchrMay2025,
    ...onlyOfThatTime,
  },
  'named-to-ohchr': {
    measure: 'NAMED',
    population: 'Venezuelans of whom the UN had information from families',
    populationEs: 'Venezolanos de quienes la ONU tenía información de sus familias',
    cohortId: svCohort.all,
    nationality: 'VE',
    period: '2025-05-13',
    ...count('more than 100'),
    claimedById: party.ohchr,
    quote: 'more than 100',
    credibility: '2',
    verification: 'SINGLE',
    sourceId: cite['UN2-REU'],
    reportId: report.ohchrMay2025,
  },
  'named-by-experts': {
    measure: 'NAMED',
    population: 'People in the list UN experts sent to both states',
    populationEs: 'Personas en la lista que los expertos de la ONU enviaron a ambos Estados',
    cohortId: svCohort.all,
    period: '2025-04-30',
    ...count('more than 100'),
    claimedById: party.unExperts,
    credibility: '2',
    verification: 'SINGLE',
    sourceId: cite.UN1b,
    reportId: report.unExpertsApril2025,
  },
  'exchanged-washington-post': {
    ...exchanged,
    ...count('252'),
    ...corroborated,
    sourceId: cite['SWAP-WP'],
    choiceReason: 'Given by a newsroom, by organisations and by the Venezuelan authorities.',
    choiceReasonEs: 'Lo dan una redacción, organizaciones y las autoridades venezolanas.',
  },
  'exchanged-venezuela': {
    ...exchanged,
    ...count('252'),
    claimedById: party.venezuela,
    ...corroborated,
    sourceId: cite['SWAP-EARLY'],
    locator: 'Announcement of the Venezuelan authorities; address not noted',
  },
  'exchanged-reuters': { ...exchanged, ...count('238'), ...early, sourceId: cite['SWAP-REU'] },
  'exchanged-upi': {
    ...exchanged,
    ...count('about 250'),
    quote: 'about 250',
    ...early,
    sourceId: cite['SWAP-UPI'],
  },
  'exchanged-early': {
    ...exchanged,
    ...count('more than 200'),
    quote: 'more than 200',
    ...early,
    sourceId: cite['SWAP-EARLY'],
  },
  'freed-by-venezuela': {
    measure: 'RELEASED',
    population: 'US citizens and permanent residents freed by Venezuela in exchange',
    populationEs: 'Ciudadanos y residentes permanentes de EE. UU. liberados por Venezuela en el canje',
    agreementId: svAgreement,
    period: '2025-07-18',
    ...count('10'),
    ...corroborated,
    sourceId: cite['SWAP-WP'],
    choiceReason: 'All reports of the exchange agree.',
    choiceReasonEs: 'Coinciden todas las notas sobre el canje.',
  },
  'political-prisoners': {
    measure: 'RELEASED',
    population: 'Venezuelan political prisoners freed in the exchange',
    populationEs: 'Presos políticos venezolanos liberados en el canje',
    agreementId: svAgreement,
    nationality: 'VE',
    period: '2025-07-18',
    ...counted('80', 80, 80, 'exact'),
    quote: '80',
    ...single,
    sourceId: cite['SWAP-BEF'],
    note: 'One source; the others leave the number open.',
    noteEs: 'Una sola fuente; las demás no precisan el número.',
  },
});

export const chapter: Chapter = { figures: [totals, afterwards] };
