import { agreementEvents } from '@paradero/contract/agreement-events';
import { agreements } from '@paradero/contract/agreements';
import { cohorts } from '@paradero/contract/cohorts';
import { custodyEvents } from '@paradero/contract/custody-events';
import { proceedingEvents } from '@paradero/contract/proceeding-events';
import { proceedings } from '@paradero/contract/proceedings';
import { count, counted, figureRows, rows, type Chapter } from '../build.js';
import { facility } from '../facilities.js';
import { party } from '../parties/party.js';
import { cite } from '../sources/cite.js';
import { between } from './between.js';

const instrument = rows(agreements, '', {
  'italy-albania': {
    title: 'Italy – Albania: protocol on migration',
    titleEs: 'Italia – Albania: protocolo sobre migración',
    form: 'TREATY',
    textStatus: 'DESCRIBED',
    lifeCycle: 'IN_FORCE',
    termType: 'AUTO_RENEW',
    termDuration: 'P5Y',
    termBoundary: 'BOTH',
    termRenewable: true,
    termSourceId: cite.UIS,
    summary:
      'A protocol of November 2023 for five years, renewed by itself. Italian jurisdiction applies inside the centres. Since March 2025 they serve returns.',
    summaryEs:
      'Protocolo de noviembre de 2023 por cinco años, con prórroga automática. Dentro de los centros rige la jurisdicción italiana. Desde marzo de 2025 sirven para retornos.',
    legalNotes: 'From which day the five years run is not in the reviewed sources, so no end is computed.',
    legalNotesEs:
      'No consta en las fuentes revisadas desde qué día corren los cinco años, por lo que no se calcula su vencimiento.',
  },
});
const agreementId = instrument['italy-albania'].id;

const groups = rows(cohorts, 'italy-albania', {
  january2025: {
    name: 'People taken to Albania in January 2025',
    nameEs: 'Personas llevadas a Albania en enero de 2025',
    agreementId,
    transferred: '2025-01',
    legalBases: ['BORDER_PROC'],
  },
  returnHub: {
    name: 'Fifteen people taken to Albania for return',
    nameEs: 'Quince personas llevadas a Albania para su retorno',
    agreementId,
    transferred: '[2025-03-01..2026-04-30]',
    legalBases: ['RETURN_DIR'],
    note: 'One transfer of several; how many there were in all is not in the reviewed sources.',
    noteEs: 'Un traslado entre varios; no consta en las fuentes revisadas cuántos hubo en total.',
  },
});
const january = {
  cohortId: groups.january2025.id,
  occurred: '2025-01',
  verification: 'SINGLE',
  sourceId: cite.AZI,
} as const;
const custody = rows(custodyEvents, 'italy-albania', {
  arrived: {
    ...january,
    fromStatus: null,
    toStatus: 'HELD_AGREEMENT',
    ...count('49'),
    facilityId: facility.albaniaCentres,
    legalBasis: 'BORDER_PROC',
  },
  'sent-back': { ...january, fromStatus: 'HELD_AGREEMENT', toStatus: 'RETURNED_SENDER', ...count('6') },
  returned: { ...january, fromStatus: 'HELD_AGREEMENT', toStatus: 'RETURNED_SENDER', ...count('43') },
  'return-hub': {
    cohortId: groups.returnHub.id,
    occurred: '[2025-03-01..2026-04-30]',
    fromStatus: null,
    toStatus: 'HELD_AGREEMENT',
    ...count('15'),
    facilityId: facility.albaniaCentres,
    legalBasis: 'RETURN_DIR',
    verification: 'SINGLE',
    sourceId: cite.LIB,
    note: 'What became of them is not in the reviewed sources.',
    noteEs: 'Qué ocurrió con ellas no consta en las fuentes revisadas.',
  },
});

const events = rows(agreementEvents, 'italy-albania', {
  signed: {
    agreementId,
    type: 'SIGNED',
    occurred: '2023-11',
    summary: 'The protocol is signed.',
    summaryEs: 'Se firma el protocolo.',
    verification: 'SINGLE',
    sourceId: cite.UIS,
  },
  'return-hub': {
    agreementId,
    type: 'ANNOUNCED',
    occurred: '2025-03',
    summary: 'The centres are put to use for returns.',
    summaryEs: 'Los centros pasan a usarse para retornos.',
    verification: 'SINGLE',
    sourceId: cite.TOM,
  },
});

const stated = { credibility: '3', verification: 'SINGLE' } as const;
const general = { credibility: '6', verification: 'UNREVIEWED', sourceId: cite.GENERAL } as const;
const unreviewed = {
  note: 'General knowledge, not found in the reviewed sources; not in the ledger.',
  noteEs: 'Se conoce en general y no consta en las fuentes revisadas; no figura en el libro de custodia.',
} as const;
const figures = figureRows('italy-albania', {
  cost: {
    ...stated,
    measure: 'AMOUNT',
    population: 'Cost of five years, estimated',
    populationEs: 'Costo estimado de cinco años',
    agreementId,
    ...counted('€670 million', 670_000_000, 670_000_000, 'about'),
    unit: 'EUR',
    moneyState: 'ANNOUNCED',
    sourceId: cite.TOM,
  },
  'per-year': {
    ...stated,
    measure: 'QUOTA',
    population: 'People who may pass through the centres in a year',
    populationEs: 'Personas que pueden pasar por los centros en un año',
    agreementId,
    ...count('36,000'),
    sourceId: cite.UIS,
  },
  places: {
    ...stated,
    measure: 'QUOTA',
    population: 'Places in the centres at one time',
    populationEs: 'Plazas simultáneas en los centros',
    agreementId,
    ...count('3,000'),
    sourceId: cite.UIS,
  },
  january: {
    ...stated,
    measure: 'TRANSFERRED',
    population: 'People taken to Albania in January 2025',
    populationEs: 'Personas llevadas a Albania en enero de 2025',
    cohortId: groups.january2025.id,
    ...count('49'),
    period: '2025-01',
    sourceId: cite.AZI,
    choiceReason: 'The only number stated; six and forty-three went back.',
    choiceReasonEs: 'Es el único número indicado; seis y cuarenta y tres regresaron.',
  },
  'first-group': {
    ...general,
    measure: 'TRANSFERRED',
    population: 'First people taken to Albania',
    populationEs: 'Primeras personas llevadas a Albania',
    agreementId,
    ...count('16'),
    period: '[2023-11-01..2025-01-31]',
    ...unreviewed,
  },
  'second-group': {
    ...general,
    measure: 'TRANSFERRED',
    population: 'Second group taken to Albania',
    populationEs: 'Segundo grupo llevado a Albania',
    agreementId,
    ...count('8'),
    period: '[2023-11-01..2025-01-31]',
    ...unreviewed,
  },
});

const cases = rows(proceedings, '', {
  albaniaCjeu: {
    caption: 'Joined cases C-758/24 and C-759/24',
    captionEs: 'Asuntos acumulados C-758/24 y C-759/24',
    kind: 'COURT',
    forumId: party.cjeu,
    number: 'C-758/24, C-759/24',
    state: 'DECIDED',
    agreementId,
    summary: 'Questions of Italian courts on the procedures used in Albania. A further reference is pending.',
    summaryEs:
      'Cuestiones de tribunales italianos sobre los procedimientos en Albania. Hay otra remisión en trámite.',
  },
});
const decided = rows(proceedingEvents, 'italy-albania', {
  decided: {
    proceedingId: cases.albaniaCjeu.id,
    type: 'DECIDED',
    occurred: '2025-08-01',
    summary: 'The Court gives judgment.',
    summaryEs: 'El Tribunal dicta sentencia.',
    verification: 'SINGLE',
    sourceId: cite.TOM,
  },
});

export const chapter: Chapter = {
  agreements: [instrument],
  'agreement-parties': [
    between('italy-albania', agreementId, { SENDING_STATE: party.italy, HOST_STATE: party.albania }),
  ],
  'agreement-events': [events],
  cohorts: [groups],
  'custody-events': [custody],
  figures: [figures],
  proceedings: [cases],
  'proceeding-events': [decided],
};
