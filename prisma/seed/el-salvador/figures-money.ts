import { amount, count, counted, figureRows, type Chapter } from '../build.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { svAgreement as agreementId } from './agreement.js';
import { report } from './reports.js';
import { wording } from './wordings.js';

const announced = {
  measure: 'AMOUNT',
  ...wording.announcedPayment,
  agreementId,
  unit: 'USD',
  moneyState: 'ANNOUNCED',
} as const;
const grant = {
  measure: 'AMOUNT',
  population: 'Grant of 22 March 2025',
  populationEs: 'Subvención del 22 de marzo de 2025',
  agreementId,
  unit: 'USD',
  moneyState: 'OBLIGATED',
  period: '2025-03-22',
} as const;
const swappedDigits = {
  note: 'Probably two digits changed places.',
  noteEs: 'Probablemente se invirtieron dos dígitos.',
} as const;
const onlyOfInstrument = {
  choiceReason: 'The only number of this instrument.',
  choiceReasonEs: 'Es el único número de este instrumento.',
} as const;
const single = { credibility: '3', verification: 'SINGLE' } as const;
const documented = { credibility: '2', verification: 'DOCUMENTED' } as const;
const sixMillion = () => counted('$6 million', 6_000_000, 6_000_000, 'about');

/** What was announced, what the grant says, and what others made of it. */
const money = figureRows('money', {
  'ap-payment': {
    ...announced,
    ...sixMillion(),
    period: '2025-03-15',
    claimedById: party.ap,
    ...single,
    sourceId: cite.AP1,
    note: 'One leaked memorandum; repeated everywhere, confirmed by no second document.',
    noteEs: 'Un solo memorando filtrado, repetido en todas partes y no confirmado por otro documento.',
    choiceReason: 'The first statement of the sum, which the others repeat.',
    choiceReasonEs: 'Es la primera mención de la suma, que las demás repiten.',
  },
  'ap-printed-in-atlanta': {
    ...announced,
    ...sixMillion(),
    period: '2025-03-15',
    claimedById: party.ap,
    ...single,
    sourceId: cite.AP1b,
    note: 'The same dispatch: one origin with the row above.',
    noteEs: 'El mismo despacho: comparte origen con la cifra de AP.',
  },
  'reuters-after-ap': {
    ...announced,
    ...sixMillion(),
    period: '2025-03-15',
    claimedById: party.ap,
    ...single,
    sourceId: cite.RT1,
    note: 'Repeats AP: one origin.',
    noteEs: 'Reproduce a AP: un mismo origen.',
  },
  efe: {
    ...announced,
    population: 'Payment per year, as EFE puts it',
    populationEs: 'Pago por año, según lo presenta EFE',
    ...sixMillion(),
    claimedById: party.efe,
    credibility: '4',
    verification: 'DISPUTED',
    sourceId: cite['IACHR-EFE'],
    note: 'Others describe a single payment.',
    noteEs: 'Otras fuentes hablan de un pago único.',
  },
  'ap-per-person': {
    ...announced,
    population: 'Payment per person and year',
    populationEs: 'Pago por persona y año',
    ...counted('about $20,000', 20_000, 20_000, 'about'),
    claimedById: party.ap,
    ...single,
    sourceId: cite.AP1,
  },
  'ap-set-aside': {
    ...announced,
    population: 'Sum possibly set aside for more people',
    populationEs: 'Suma que se habría reservado para más personas',
    ...counted('$15 million', 15_000_000, 15_000_000, 'about'),
    moneyState: 'CONTINGENT',
    claimedById: party.ap,
    credibility: '4',
    verification: 'SINGLE',
    sourceId: cite.AP1,
  },
  'announced-derived': {
    ...announced,
    ...amount('$6,000,000', 6_000_000),
    moneyState: 'UNKNOWN',
    formula: '300 × $20,000 = $6,000,000',
    credibility: '2',
    verification: 'INFERRED',
    sourceId: cite.AP1,
  },
  'grant-states-newsroom': {
    ...grant,
    ...amount('$4.76 million', 4_760_000),
    claimedById: party.stateDepartment,
    ...documented,
    sourceId: cite.SN,
    choiceReason: 'Read from the grant letter; it equals 238 people at 20,000 dollars.',
    choiceReasonEs: 'Tomado de la carta de subvención; equivale a 238 personas a 20,000 dólares.',
  },
  'grant-senate-minority': {
    ...grant,
    ...amount('$4.76 million', 4_760_000),
    claimedById: party.senateMinority,
    ...documented,
    sourceId: cite.SFRC,
    reportId: report.senateMinority2026,
  },
  'grant-notus': {
    ...grant,
    ...counted('$4.8 million', 4_800_000, 4_800_000, 'about'),
    claimedById: party.notus,
    ...documented,
    sourceId: cite.NOTUS1,
    note: 'Rounded.',
    noteEs: 'Cifra redondeada.',
  },
  'grant-hrw': {
    ...grant,
    ...counted('at least $4.7 million', 4_700_000, null, 'at_least'),
    claimedById: party.hrw,
    ...documented,
    sourceId: cite.HRW1,
    reportId: report.hrwNovember2025,
  },
  'grant-intercept': {
    ...grant,
    ...amount('$4.67 million', 4_670_000),
    claimedById: party.theIntercept,
    credibility: '5',
    verification: 'DISPUTED',
    sourceId: cite.INT,
    ...swappedDigits,
  },
  'grant-usa-today': {
    ...grant,
    ...amount('$4.67 million', 4_670_000),
    claimedById: party.usaToday,
    credibility: '5',
    verification: 'DISPUTED',
    sourceId: cite.USAT,
    ...swappedDigits,
  },
  'grant-derived': {
    ...grant,
    ...amount('$4,760,000', 4_760_000),
    formula: '238 × $20,000 = $4,760,000',
    credibility: '2',
    verification: 'INFERRED',
    sourceId: cite.SN,
  },
});

const quota = { measure: 'QUOTA', agreementId, credibility: '3', verification: 'SINGLE' } as const;

/** The numbers inside the instruments: a quota is not a transfer. */
const quotas = figureRows('quotas', {
  'embassy-note': {
    ...quota,
    population: 'Alleged members of Tren de Aragua in the note of 13 March 2025',
    populationEs: 'Presuntos miembros del Tren de Aragua en la nota del 13 de marzo de 2025',
    ...count('up to 500'),
    period: '2025-03-13',
    claimedById: party.usEmbassy,
    sourceId: cite.INT,
    locator: 'Court exhibit described in the article',
    ...onlyOfInstrument,
  },
  memorandum: {
    ...quota,
    population: 'People in the memorandum of the Salvadoran foreign ministry',
    populationEs: 'Personas en el memorando de la Cancillería salvadoreña',
    ...count('~300'),
    period: '2025-03-15',
    claimedById: party.svForeignMinistry,
    sourceId: cite.AP1,
    ...onlyOfInstrument,
  },
  'memorandum-ms13': {
    ...quota,
    population: 'Men of MS-13 in the memorandum of the Salvadoran foreign ministry',
    populationEs: 'Hombres de la MS-13 en el memorando de la Cancillería salvadoreña',
    ...counted('two', 2, 2, 'exact'),
    period: '2025-03-15',
    claimedById: party.svForeignMinistry,
    sourceId: cite.AP1,
  },
  'grant-ceiling': {
    ...quota,
    population: 'People the grant may cover',
    populationEs: 'Personas que puede cubrir la subvención',
    ...count('up to 300'),
    period: '2025-03-22',
    claimedById: party.stateDepartment,
    sourceId: cite.SN,
    locator: 'Coverage of the grant, not its text',
    choiceReason: 'The ceiling as the coverage of the grant gives it.',
    choiceReasonEs: 'El tope, según la cobertura periodística de la subvención.',
  },
  'grant-purpose': {
    ...quota,
    population: 'People named in the purpose of the grant',
    populationEs: 'Personas mencionadas en el objeto de la subvención',
    ...counted('the 238 TdA members', 238, 238, 'exact'),
    period: '2025-03-22',
    claimedById: party.stateDepartment,
    quote: 'the 238 TdA members',
    verification: 'DOCUMENTED',
    sourceId: cite.SN,
    choiceReason: 'The words of the purpose clause.',
    choiceReasonEs: 'Son las palabras de la cláusula de objeto.',
  },
});

export const chapter: Chapter = { figures: [money, quotas] };
