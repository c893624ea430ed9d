import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreements } from '@paradero/contract/agreements';
import { cohorts } from '@paradero/contract/cohorts';
import { custodyEvents } from '@paradero/contract/custody-events';
import { count, figureRows, rows, type Chapter } from '../build.js';
import { facility } from '../facilities.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { between } from './between.js';
import { reason } from './reasons.js';

const instrument = rows(agreements, '', {
  'norway-netherlands': {
    title: 'Norway – Netherlands: Norwegian prisoners in Norgerhaven',
    titleEs: 'Noruega – Países Bajos: presos noruegos en Norgerhaven',
    form: 'TREATY',
    textStatus: 'DESCRIBED',
    lifeCycle: 'EXPIRED',
    termType: 'DURATION_FROM_EVENT',
    termDuration: 'P3Y',
    termAnchor: 'IN_FORCE',
    termBoundary: 'LAST_DAY_INCLUSIVE',
    termSourceId: cite.NTD,
    summary:
      'Signed on 2 March 2015, in force from 1 September 2015 for three years, ran out on 31 August 2018 and was not renewed. 936 people served part of their sentence there, 568 at their own request and 368 without consent.',
    summaryEs:
      'Firmado el 2 de marzo de 2015, vigente desde el 1 de septiembre de 2015 por tres años; venció el 31 de agosto de 2018 y no se prorrogó. Allí cumplieron parte de su pena 936 personas, 568 a petición propia y 368 sin su consentimiento.',
    legalNotes: 'A prisoner must be back with at least two months left to serve.',
    legalNotesEs: 'El preso debe haber regresado cuando aún le falten por cumplir al menos dos meses.',
  },
});
const agreementId = instrument['norway-netherlands'].id;

const whole = rows(cohorts, 'norway-netherlands', {
  all: {
    name: 'Everybody held in Norgerhaven under the agreement',
    nameEs: 'Todas las personas recluidas en Norgerhaven en virtud del acuerdo',
    agreementId,
    exhaustive: true,
    transferred: '2015-09-01/2018-08-31',
    legalBases: ['SENTENCE_TRANSFER'],
  },
});
const parentId = whole.all.id;
const parts = rows(cohorts, 'norway-netherlands', {
  ownRequest: {
    name: 'Norgerhaven: at their own request',
    nameEs: 'Norgerhaven: a petición propia',
    agreementId,
    parentId,
    partition: 'CONSENT',
    transferred: '2015-09-01/2018-08-31',
    legalBases: ['SENTENCE_TRANSFER', 'CONSENT'],
  },
  withoutConsent: {
    name: 'Norgerhaven: without consent',
    nameEs: 'Norgerhaven: sin consentimiento',
    agreementId,
    parentId,
    partition: 'CONSENT',
    transferred: '2015-09-01/2018-08-31',
    legalBases: ['SENTENCE_TRANSFER'],
  },
});

const held = {
  occurred: '2015-09-01/2018-08-31',
  fromStatus: null,
  toStatus: 'HELD_AGREEMENT',
  facilityId: facility.norgerhaven,
  legalBasis: 'SENTENCE_TRANSFER',
  verification: 'SINGLE',
  sourceId: cite.NTD,
  note: 'Over the three years together. The agreement has people go back before their release; how many returned, and when, is not in the reviewed sources, so no outcome is entered.',
  noteEs:
    'Durante los tres años, en conjunto. El acuerdo prevé que las personas regresen antes de quedar en libertad; cuántas volvieron, y cuándo, no consta en las fuentes revisadas, por lo que no se registra ningún desenlace.',
} as const;
// The arrangement ended and nobody can still be held under it; what became of each is not said.
const expired = {
  occurred: '2018-08-31',
  fromStatus: 'HELD_AGREEMENT',
  toStatus: 'TERM_EXPIRED',
  verification: 'INFERRED',
  sourceId: cite.NTD,
  note: 'Inferred from the end of the agreement: custody under it was over, and no reviewed source gives the outcomes.',
  noteEs:
    'Se infiere del fin del acuerdo: cesó la custodia en virtud de él y ninguna fuente revisada da los desenlaces.',
} as const;
const custody = rows(custodyEvents, 'norway-netherlands', {
  'own-request': { cohortId: parts.ownRequest.id, ...held, ...count('568') },
  'without-consent': { cohortId: parts.withoutConsent.id, ...held, ...count('368') },
  'own-request-expired': { cohortId: parts.ownRequest.id, ...expired, ...count('568') },
  'without-consent-expired': { cohortId: parts.withoutConsent.id, ...expired, ...count('368') },
});

const events = rows(agreementEvents, 'norway-netherlands', {
  signed: {
    agreementId,
    type: 'SIGNED',
    occurred: '2015-03-02',
    summary: 'The agreement is signed.',
    summaryEs: 'Se firma el acuerdo.',
    verification: 'SINGLE',
    sourceId: cite.NTD,
  },
  'in-force': {
    agreementId,
    type: 'IN_FORCE',
    occurred: '2015-09-01',
    summary: 'It enters into force.',
    summaryEs: 'Entra en vigor.',
    verification: 'CORROBORATED',
    sourceId: cite.NTD,
  },
  'first-transfer': {
    agreementId,
    type: 'FIRST_TRANSFER',
    occurred: '[2015-09-01..2015-09-03]',
    summary: 'The first prisoners arrive in Norgerhaven.',
    summaryEs: 'Llegan los primeros presos a Norgerhaven.',
    verification: 'SINGLE',
    sourceId: cite.CHG,
  },
  expired: {
    agreementId,
    type: 'EXPIRED',
    occurred: '2018-08-31',
    summary: 'The three years run out and are not renewed.',
    summaryEs: 'Vencen los tres años y no hay prórroga.',
    verification: 'SINGLE',
    sourceId: cite.NTD,
  },
});

const stated = { credibility: '2', verification: 'SINGLE', sourceId: cite.NTD } as const;
const figures = figureRows('norway-netherlands', {
  places: {
    ...stated,
    measure: 'QUOTA',
    population: 'Places leased in Norgerhaven',
    populationEs: 'Plazas arrendadas en Norgerhaven',
    agreementId,
    ...count('242'),
    sourceId: cite.CHG,
    ...reason.onlyNumber,
  },
  all: {
    ...stated,
    measure: 'TRANSFERRED',
    population: 'Everybody held in Norgerhaven under the agreement',
    populationEs: 'Todas las personas recluidas en Norgerhaven en virtud del acuerdo',
    cohortId: parentId,
    ...count('936'),
    choiceReason: 'Closes with its parts: 568 + 368 = 936.',
    choiceReasonEs: 'Cuadra con sus partes: 568 + 368 = 936.',
  },
  'own-request': {
    ...stated,
    measure: 'TRANSFERRED',
    population: 'People in Norgerhaven at their own request',
    populationEs: 'Personas en Norgerhaven a petición propia',
    cohortId: parts.ownRequest.id,
    legalBasis: 'CONSENT',
    ...count('568'),
    ...reason.onlyNumber,
  },
  'without-consent': {
    ...stated,
    measure: 'TRANSFERRED',
    population: 'People in Norgerhaven without their consent',
    populationEs: 'Personas en Norgerhaven sin su consentimiento',
    cohortId: parts.withoutConsent.id,
    ...count('368'),
    ...reason.onlyNumber,
  },
});

export const chapter: Chapter = {
  agreements: [instrument],
  'agreement-parties': [
    between('norway-netherlands', agreementId, {
      SENDING_STATE: party.norway,
      HOST_STATE: party.netherlands,
    }),
  ],
  'agreement-events': [events],
  cohorts: [whole, parts],
  'custody-events': [custody],
  figures: [figures],
};
