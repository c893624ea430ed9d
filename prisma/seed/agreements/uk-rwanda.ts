import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreements } from '@paradero/contract/agreements';
import { cohorts } from '@paradero/contract/cohorts';
import { custodyEvents } from '@paradero/contract/custody-events';
import { proceedingEvents } from '@paradero/contract/proceeding-events';
import { proceedings } from '@paradero/contract/proceedings';
import { statements } from '@paradero/contract/statements';
import { amount, count, counted, figureRows, rows, type Chapter } from '../build.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { between, unknownTerm } from './between.js';
import { reason } from './reasons.js';

const instrument = rows(agreements, '', {
  'uk-rwanda': {
    title: 'United Kingdom – Rwanda: Migration and Economic Development Partnership',
    titleEs: 'Reino Unido – Ruanda: Asociación para la Migración y el Desarrollo Económico',
    form: 'TREATY',
    textStatus: 'DESCRIBED',
    lifeCycle: 'TERMINATED',
    ...unknownTerm,
    summary:
      'A memorandum of April 2022, then a treaty in force from 25 April 2024. Ended by notice with effect on 16 March 2026. Four volunteers went. Rwanda claims what it says is still owed.',
    summaryEs:
      'Un memorando de abril de 2022 y después un tratado vigente desde el 25 de abril de 2024. Terminó por denuncia con efecto al 16 de marzo de 2026. Viajaron cuatro voluntarios. Ruanda reclama lo que dice que se le adeuda.',
    legalNotes:
      'That the term was five years is general knowledge, not found in the reviewed sources, and is not used.',
    legalNotesEs:
      'Que el plazo fuera de cinco años se conoce en general, no consta en las fuentes revisadas y no se utiliza.',
  },
});
const agreementId = instrument['uk-rwanda'].id;

const group = rows(cohorts, 'uk-rwanda', {
  volunteers: {
    name: 'Volunteers who went to Rwanda',
    nameEs: 'Voluntarios que viajaron a Ruanda',
    agreementId,
    transferred: '[2022-04-01..2026-03-16]',
    legalBases: ['CONSENT'],
  },
});
const custody = rows(custodyEvents, 'uk-rwanda', {
  arrived: {
    cohortId: group.volunteers.id,
    occurred: '[2022-04-01..2026-03-16]',
    fromStatus: null,
    toStatus: 'UNKNOWN',
    ...count('4'),
    legalBasis: 'CONSENT',
    verification: 'SINGLE',
    sourceId: cite['1957'],
    note: 'They went of their own will; when, and what became of them, is not in the reviewed sources.',
    noteEs:
      'Viajaron por voluntad propia; cuándo, y qué ocurrió con ellas, no consta en las fuentes revisadas.',
  },
});

const events = rows(agreementEvents, 'uk-rwanda', {
  memorandum: {
    agreementId,
    type: 'INSTRUMENT',
    occurred: '2022-04',
    summary: 'A memorandum of understanding is agreed.',
    summaryEs: 'Se acuerda un memorando de entendimiento.',
    verification: 'SINGLE',
    sourceId: cite['1957'],
  },
  'in-force': {
    agreementId,
    type: 'IN_FORCE',
    occurred: '2024-04-25',
    summary: 'The treaty enters into force.',
    summaryEs: 'Entra en vigor el tratado.',
    verification: 'SINGLE',
    sourceId: cite['1957'],
  },
  notice: {
    agreementId,
    type: 'NOTICE_GIVEN',
    occurred: '../2026-03-16',
    effectEnd: '2026-03-16',
    summary: 'The United Kingdom gives notice; the day of the notice is not in the reviewed sources.',
    summaryEs:
      'El Reino Unido denuncia el tratado; la fecha de la denuncia no consta en las fuentes revisadas.',
    verification: 'SINGLE',
    sourceId: cite.IGI,
  },
  terminated: {
    agreementId,
    type: 'TERMINATED',
    occurred: '2026-03-16',
    summary: 'The treaty ends.',
    summaryEs: 'El tratado termina.',
    verification: 'SINGLE',
    sourceId: cite.KTP,
  },
});

const money = {
  measure: 'AMOUNT',
  agreementId,
  unit: 'GBP',
  credibility: '3',
  verification: 'SINGLE',
} as const;
const figures = figureRows('uk-rwanda', {
  paid: {
    ...money,
    population: 'Paid by the United Kingdom to Rwanda',
    populationEs: 'Pagado por el Reino Unido a Ruanda',
    ...amount('£290 million', 290_000_000),
    moneyState: 'DISBURSED',
    sourceId: cite['1957'],
    choiceReason: 'The only sum reported as paid.',
    choiceReasonEs: 'Es la única suma de la que se informa que se pagó.',
  },
  total: {
    ...money,
    population: 'Whole cost of the scheme to the United Kingdom',
    populationEs: 'Costo total del plan para el Reino Unido',
    ...counted('~£700–715 million', 700_000_000, 715_000_000, 'about'),
    moneyState: 'UNKNOWN',
    sourceId: cite['1957'],
  },
  claimed: {
    ...money,
    population: 'Claimed by Rwanda after the end of the treaty',
    populationEs: 'Reclamado por Ruanda tras el fin del tratado',
    ...counted('£100 million (2 × £50 million)', 100_000_000, 100_000_000, 'exact'),
    moneyState: 'OWED',
    claimedById: party.rwanda,
    sourceId: cite.KTP,
    choiceReason: 'The claim as put.',
    choiceReasonEs: 'La reclamación tal como se formuló.',
  },
  volunteers: {
    measure: 'TRANSFERRED',
    population: 'People who went to Rwanda under the scheme',
    populationEs: 'Personas que viajaron a Ruanda en virtud del plan',
    cohortId: group.volunteers.id,
    ...count('4'),
    credibility: '3',
    verification: 'SINGLE',
    sourceId: cite['1957'],
    ...reason.onlyNumber,
  },
});

const said = rows(statements, 'uk-rwanda', {
  owed: {
    speakerId: party.rwanda,
    topic: 'MONEY',
    agreementId,
    stance: 'AFFIRMS',
    responsibleId: party.unitedKingdom,
    stated: '2026-01',
    summary: 'Two payments of fifty million pounds are still owed.',
    summaryEs: 'Aún se adeudan dos pagos de cincuenta millones de libras.',
    verification: 'SINGLE',
    sourceId: cite.KTP,
  },
});

const cases = rows(proceedings, '', {
  ukRwandaArbitration: {
    caption: 'Rwanda v. United Kingdom (arbitration)',
    captionEs: 'Ruanda c. Reino Unido (arbitraje)',
    kind: 'ARBITRATION',
    forumId: party.pca,
    state: 'PENDING',
    agreementId,
    summary: 'Arbitration over payments under the ended treaty.',
    summaryEs: 'Arbitraje sobre pagos del tratado terminado.',
  },
});
const filed = rows(proceedingEvents, 'uk-rwanda', {
  notice: {
    proceedingId: cases.ukRwandaArbitration.id,
    type: 'FILED',
    occurred: '2025-11-24',
    summary: 'Rwanda gives notice of arbitration.',
    summaryEs: 'Ruanda notifica el arbitraje.',
    verification: 'CORROBORATED',
    sourceId: cite.IGI,
    locator: 'Also KTP and 1957',
  },
});

export const chapter: Chapter = {
  agreements: [instrument],
  'agreement-parties': [
    between('uk-rwanda', agreementId, { SENDING_STATE: party.unitedKingdom, HOST_STATE: party.rwanda }),
  ],
  'agreement-events': [events],
  cohorts: [group],
  'custody-events': [custody],
  figures: [figures],
  statements: [said],
  proceedings: [cases],
  'proceeding-events': [filed],
};
