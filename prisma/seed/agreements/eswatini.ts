import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreements } from '@paradero/contract/agreements';
import { allegations } from '@paradero/contract/allegations';
import { cohorts } from '@paradero/contract/cohorts';
import { custodyEvents } from '@paradero/contract/custody-events';
import { proceedingEvents } from '@paradero/contract/proceeding-events';
import { proceedings } from '@paradero/contract/proceedings';
import { statements } from '@paradero/contract/statements';
import { amount, count, counted, figureRows, rows, type Chapter } from '../build.js';
import { report } from '../el-salvador/reports.js';
import { facility } from '../facilities.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { between, unknownTerm } from './between.js';
import { reason } from './reasons.js';

const instrument = rows(agreements, '', {
  'us-eswatini': {
    title: 'United States – Eswatini: reception of people from third countries',
    titleEs: 'Estados Unidos – Esuatini: recepción de personas de terceros países',
    form: 'UNKNOWN',
    textStatus: 'LEAKED',
    lifeCycle: 'SIGNED',
    ...unknownTerm,
    summary:
      'Signed in May 2025; the text was obtained by an organisation. Fifteen people came in two groups, are held at Matsapha without charge, and one was repatriated.',
    summaryEs:
      'Firmado en mayo de 2025; una organización obtuvo el texto. Llegaron quince personas en dos grupos, están recluidas en Matsapha sin cargos y una fue repatriada.',
  },
});
const agreementId = instrument['us-eswatini'].id;

const group = rows(cohorts, 'us-eswatini', {
  all: {
    name: 'People sent to Eswatini',
    nameEs: 'Personas enviadas a Esuatini',
    agreementId,
    transferred: '2025-07-15/2025-10-06',
    note: 'Five in July and ten in October 2025. The two groups are not divided here, because the sources do not say from which of them one man was repatriated.',
    noteEs:
      'Cinco en julio y diez en octubre de 2025. Los dos grupos no se separan aquí, porque las fuentes no dicen de cuál de ellos era el hombre repatriado.',
  },
});
const cohortId = group.all.id;
const held = { fromStatus: null, toStatus: 'HELD_UNKNOWN', facilityId: facility.matsapha } as const;

const custody = rows(custodyEvents, 'us-eswatini', {
  'first-group': {
    cohortId,
    occurred: '[2025-07-15..2025-07-16]',
    ...held,
    ...count('5'),
    legalBasis: 'NONE_STATED',
    verification: 'SINGLE',
    sourceId: cite.ALL,
  },
  'second-group': {
    cohortId,
    occurred: '2025-10-06',
    ...held,
    ...count('10'),
    legalBasis: 'NONE_STATED',
    verification: 'SINGLE',
    sourceId: cite.PKN,
  },
  repatriated: {
    cohortId,
    occurred: '[2025-07-16..2026-04-30]',
    fromStatus: 'HELD_UNKNOWN',
    toStatus: 'RETURNED_ORIGIN',
    ...count('1'),
    verification: 'SINGLE',
    sourceId: cite.NLM,
    note: 'The day is not in the reviewed sources. The others are still held as far as is known.',
    noteEs: 'El día no consta en las fuentes revisadas. Hasta donde se sabe, las demás siguen detenidas.',
  },
});

const events = rows(agreementEvents, 'us-eswatini', {
  signed: {
    agreementId,
    type: 'SIGNED',
    occurred: '2025-05',
    summary: 'Signed in May 2025.',
    summaryEs: 'Firmado en mayo de 2025.',
    verification: 'SINGLE',
    sourceId: cite.DL,
  },
  'money-confirmed': {
    agreementId,
    type: 'PAID',
    occurred: '../2025-11-30',
    summary: 'Eswatini confirms in November 2025 that it received the money.',
    summaryEs: 'Esuatini confirma en noviembre de 2025 que recibió el dinero.',
    verification: 'SINGLE',
    sourceId: cite.MON,
  },
});

const payment = {
  population: 'Payment to Eswatini',
  populationEs: 'Pago a Esuatini',
} as const;
const figures = figureRows('us-eswatini', {
  quota: {
    measure: 'QUOTA',
    population: 'People Eswatini may receive',
    populationEs: 'Personas que puede recibir Esuatini',
    agreementId,
    ...count('up to 160'),
    credibility: '2',
    verification: 'SINGLE',
    claimedById: party.hrw,
    sourceId: cite.DL,
    reportId: report.hrwAfrica2025,
    ...reason.fromTheText,
  },
  'money-text': {
    measure: 'AMOUNT',
    ...payment,
    agreementId,
    ...amount('$5.1 million', 5_100_000),
    unit: 'USD',
    moneyState: 'OBLIGATED',
    credibility: '2',
    verification: 'CORROBORATED',
    claimedById: party.hrw,
    sourceId: cite.DL,
    reportId: report.hrwAfrica2025,
    ...reason.fromTheText,
  },
  'money-received': {
    measure: 'AMOUNT',
    ...payment,
    agreementId,
    ...amount('$5.1 million', 5_100_000),
    unit: 'USD',
    moneyState: 'DISBURSED',
    period: '../2025-11-30',
    credibility: '2',
    verification: 'CORROBORATED',
    claimedById: party.eswatiniFinance,
    sourceId: cite.MON,
  },
  'first-group': {
    measure: 'TRANSFERRED',
    population: 'People sent to Eswatini in July 2025',
    populationEs: 'Personas enviadas a Esuatini en julio de 2025',
    cohortId,
    ...count('5'),
    period: '[2025-07-15..2025-07-16]',
    credibility: '3',
    verification: 'SINGLE',
    sourceId: cite.AFN,
  },
  'second-group': {
    measure: 'TRANSFERRED',
    population: 'People sent to Eswatini in October 2025',
    populationEs: 'Personas enviadas a Esuatini en octubre de 2025',
    cohortId,
    ...count('10'),
    period: '2025-10-06',
    credibility: '3',
    verification: 'SINGLE',
    sourceId: cite.PKN,
  },
  all: {
    measure: 'TRANSFERRED',
    population: 'People sent to Eswatini',
    populationEs: 'Personas enviadas a Esuatini',
    cohortId,
    ...counted('5 and 10', 15, 15, 'exact'),
    formula: '5 + 10 = 15',
    credibility: '2',
    verification: 'INFERRED',
    sourceId: cite.NLM,
    choiceReason: 'Sum of the two groups.',
    choiceReasonEs: 'Suma de los dos grupos.',
  },
});

const alleged = rows(allegations, 'us-eswatini', {
  'without-charge': {
    category: 'ARB_DET',
    cohortId,
    facilityId: facility.matsapha,
    period: '2025-07-15/..',
    summary: 'The people are held in prison without being charged.',
    summaryEs: 'Las personas están recluidas en un penal sin que se les hayan formulado cargos.',
    credibility: '2',
    verification: 'SINGLE',
    sourceId: cite.NLM,
  },
  'no-counsel': {
    category: 'NO_COUNSEL',
    cohortId,
    facilityId: facility.matsapha,
    period: '2025-07-15/..',
    summary: 'Counsel is kept from them although a court ruled that they may be seen.',
    summaryEs: 'No se permite a sus abogados verlas, aunque un tribunal resolvió que pueden hacerlo.',
    credibility: '2',
    verification: 'SINGLE',
    sourceId: cite.NLM,
  },
});

const said = rows(statements, 'us-eswatini', {
  'finance-ministry': {
    speakerId: party.eswatiniFinance,
    topic: 'MONEY',
    agreementId,
    stance: 'ACKNOWLEDGES',
    stated: '2025-11',
    summary: 'The money came in and has not been regularised in the public accounts.',
    summaryEs: 'El dinero ingresó y no se ha regularizado en las cuentas públicas.',
    verification: 'SINGLE',
    sourceId: cite.MON,
  },
});

const cases = rows(proceedings, '', {
  eswatiniChallenge: {
    caption: 'Challenge to the detention of the people sent to Eswatini',
    captionEs: 'Impugnación de la detención de las personas enviadas a Esuatini',
    kind: 'COURT',
    forumId: party.eswatiniCourts,
    state: 'UNKNOWN',
    agreementId,
    summary: 'Lawyers challenge the detention and the refusal to let them see the people held.',
    summaryEs: 'Abogados impugnan la detención y la negativa a dejarles ver a las personas recluidas.',
  },
});
const ruled = rows(proceedingEvents, 'us-eswatini', {
  ruling: {
    proceedingId: cases.eswatiniChallenge.id,
    type: 'ORDER',
    occurred: '[2025-07-16..2026-04-30]',
    summary: 'A court rules that counsel may see the people held; access is still refused.',
    summaryEs: 'Un tribunal resuelve que los abogados pueden ver a las personas; se sigue negando el acceso.',
    verification: 'SINGLE',
    sourceId: cite.NLM,
  },
});

export const chapter: Chapter = {
  agreements: [instrument],
  'agreement-parties': [
    between('us-eswatini', agreementId, { SENDING_STATE: party.usa, HOST_STATE: party.eswatini }),
  ],
  'agreement-events': [events],
  cohorts: [group],
  'custody-events': [custody],
  figures: [figures],
  allegations: [alleged],
  statements: [said],
  proceedings: [cases],
  'proceeding-events': [ruled],
};
