import { proceedingCohorts } from '@paradero/contract/proceeding-cohorts';
import { proceedingEvents } from '@paradero/contract/proceeding-events';
import { proceedings } from '@paradero/contract/proceedings';
import { statements } from '@paradero/contract/statements';
import { rows, type Chapter } from '../../build.js';
import { party } from '../../parties/party.js';
import { cite } from '../../sources/cite.js';
import { svAgreement } from '../agreement.js';
import { svCohort } from '../cohorts.js';

const cases = rows(proceedings, '', {
  abregoGarcia: {
    caption: 'Abrego Garcia v. Noem',
    kind: 'COURT',
    forumId: party.dMd,
    state: 'PENDING',
    agreementId: svAgreement,
    summary:
      'A Salvadoran arrested on 12 March 2025 and removed on the 15th although removal to that country had been withheld since 2019. Other destinations were threatened later: Uganda, Eswatini, Ghana and Liberia; Costa Rica offered him a status. The outcome of the criminal case in Tennessee is not in the reviewed sources.',
    summaryEs:
      'Un salvadoreño detenido el 12 de marzo de 2025 y expulsado el 15 pese a que desde 2019 estaba suspendida su expulsión a ese país. Después se amenazó con otros destinos: Uganda, Esuatini, Ghana y Liberia; Costa Rica ofreció darle estatus. El resultado del proceso penal en Tennessee no consta en las fuentes revisadas.',
  },
  melgarSalmeron: {
    caption: 'Melgar-Salmeron v. Bondi',
    kind: 'COURT',
    forumId: party.secondCircuit,
    state: 'UNKNOWN',
    agreementId: svAgreement,
    summary:
      'A person removed to El Salvador twenty-eight minutes after the court had barred it. What became of the order to bring him back is not in the reviewed sources.',
    summaryEs:
      'Una persona expulsada a El Salvador veintiocho minutos después de que el tribunal lo prohibiera. No consta en las fuentes revisadas qué ocurrió con la orden de traerla de vuelta.',
  },
  jop: {
    caption: 'J.O.P. v. DHS',
    kind: 'COURT',
    forumId: party.dMd,
    state: 'UNKNOWN',
    agreementId: svAgreement,
    summary: 'Removal of a member of a settlement class in breach of the settlement.',
    summaryEs:
      'Expulsión de un integrante de un grupo demandante (acción de clase) amparado por un acuerdo judicial, en incumplimiento de este.',
  },
});

/** Cases of one person, by key. */
export const singleCase = {
  abregoGarcia: cases.abregoGarcia.id,
  melgarSalmeron: cases.melgarSalmeron.id,
  jop: cases.jop.id,
};

const abrego = { proceedingId: singleCase.abregoGarcia, verification: 'CORROBORATED' } as const;
const melgar = { proceedingId: singleCase.melgarSalmeron } as const;

const abregoEvents = rows(proceedingEvents, 'abrego-garcia', {
  filed: {
    ...abrego,
    type: 'FILED',
    occurred: '2025-03-24',
    summary:
      'Suit for the return of the applicant, who was arrested on 12 March and removed on the 15th despite the withholding of 2019.',
    summaryEs:
      'Demanda por el regreso del demandante, detenido el 12 de marzo y expulsado el 15 pese a la suspensión de 2019.',
    sourceId: cite.WI2,
  },
  admission: {
    ...abrego,
    type: 'ADMISSION',
    occurred: '2025-03-31',
    summary: 'The government admits that the removal was a mistake of its administration.',
    summaryEs: 'El Gobierno reconoce que la expulsión fue un error administrativo.',
    verification: 'OFFICIAL_ADMITTED',
    sourceId: cite.WI2,
  },
  'return-ordered': {
    ...abrego,
    type: 'ORDER',
    occurred: '2025-04-04',
    summary: 'The court orders the return, with a day and hour for it.',
    summaryEs: 'El tribunal ordena el regreso, con día y hora.',
    sourceId: cite.WI2,
  },
  due: {
    ...abrego,
    type: 'DUE',
    occurred: '2025-04-07',
    localTime: '23:59',
    zone: 'America/New_York',
    summary: 'The time set for the return runs out; a day and hour fixed by a court are never moved.',
    summaryEs: 'Vence el plazo para el regreso; el día y la hora fijados por un tribunal no se desplazan.',
    sourceId: cite.WI2,
  },
  facilitate: {
    ...abrego,
    type: 'DECIDED',
    occurred: '2025-04-10',
    forumId: party.supremeCourt,
    summary: 'The Supreme Court holds that the return is to be facilitated.',
    summaryEs: 'La Corte Suprema resuelve que debe facilitarse el regreso.',
    sourceId: cite.NYT4,
  },
  returned: {
    ...abrego,
    type: 'COMPLIED',
    occurred: '2025-06-06',
    summary: 'The applicant is brought back to the United States.',
    summaryEs: 'El demandante es traído de vuelta a Estados Unidos.',
    sourceId: cite.WI2,
  },
  indicted: {
    ...abrego,
    type: 'FILED',
    occurred: '2025-06-06',
    forumId: party.mdTenn,
    summary: 'On his return he is charged in a criminal case in Tennessee.',
    summaryEs: 'A su regreso se le acusa en un proceso penal en Tennessee.',
    sourceId: cite.WI2,
  },
  'criminal-custody-ends': {
    ...abrego,
    type: 'ORDER',
    occurred: '2025-08-22',
    forumId: party.mdTenn,
    summary: 'Released from criminal custody; detained by the immigration authorities later that month.',
    summaryEs: 'Sale de la custodia penal; ese mismo mes lo detienen las autoridades migratorias.',
    sourceId: cite.NYT4,
  },
  'habeas-granted': {
    ...abrego,
    type: 'DECIDED',
    occurred: '2025-12-11',
    summary: 'Habeas corpus is granted and the applicant released.',
    summaryEs: 'Se concede el hábeas corpus y queda en libertad.',
    sourceId: cite.ustower,
  },
  'restraining-order': {
    ...abrego,
    type: 'INJUNCTION',
    occurred: '2025-12-12',
    summary: 'A restraining order forbids detention for the time being.',
    summaryEs: 'Una orden prohíbe provisionalmente detenerlo.',
    sourceId: cite.NYT4,
  },
  'criminal-hearing': {
    ...abrego,
    type: 'HEARING',
    occurred: '2026-01-28',
    forumId: party.mdTenn,
    summary:
      'Day set for a hearing in the criminal case; whether it was held is not in the reviewed sources.',
    summaryEs:
      'Día fijado para una audiencia en el proceso penal; no consta en las fuentes revisadas si se celebró.',
    verification: 'SINGLE',
    sourceId: cite.NYT4,
    locator: 'Announced; the source is older than the day',
  },
  'detention-barred': {
    ...abrego,
    type: 'INJUNCTION',
    occurred: '2026-02-17',
    summary: 'New detention by the immigration authorities is barred.',
    summaryEs: 'Se prohíbe que las autoridades migratorias lo detengan de nuevo.',
    sourceId: cite.NOTUS2,
    locator: 'Also TT',
  },
});

const others = rows(proceedingEvents, 'single', {
  'melgar-barred': {
    ...melgar,
    type: 'INJUNCTION',
    occurred: '2025-05-07',
    summary: 'The court bars the removal; twenty-eight minutes later the person is flown to El Salvador.',
    summaryEs:
      'El tribunal prohíbe la expulsión; veintiocho minutos después la persona es llevada a El Salvador.',
    verification: 'DISPUTED',
    sourceId: cite.GDN1,
    locator: 'NOTUS3 has the same day',
  },
  'melgar-barred-ap': {
    ...melgar,
    type: 'INJUNCTION',
    occurred: '2025-05-08',
    summary: 'The same bar and removal as AP dates them, a day later.',
    summaryEs: 'La misma prohibición y expulsión según AP, que las fecha un día después.',
    verification: 'DISPUTED',
    sourceId: cite.AP4,
  },
  'melgar-date-notus': {
    ...melgar,
    type: 'INJUNCTION',
    occurred: '2025-05-07',
    summary:
      'The same bar and removal in a report that wrongly adds the applicant of another case, who had been removed on 15 March.',
    summaryEs:
      'La misma prohibición y expulsión en una nota que añade por error al demandante de otro caso, expulsado el 15 de marzo.',
    verification: 'CONTRADICTED',
    sourceId: cite.NOTUS3,
  },
  'melgar-return': {
    ...melgar,
    type: 'ORDER',
    occurred: '2025-06-24',
    summary:
      'The return is to be facilitated and the place where the person is to be reported within one week.',
    summaryEs: 'Debe facilitarse el regreso e informarse en una semana dónde está la persona.',
    verification: 'CORROBORATED',
    sourceId: cite.BS,
    locator: 'Also GDN1 and AP4',
  },
  'jop-return': {
    proceedingId: singleCase.jop,
    type: 'ORDER',
    occurred: '2025-04',
    summary: 'The return of a man of twenty removed in breach of a settlement is to be facilitated.',
    summaryEs:
      'Debe facilitarse el regreso de un joven de veinte años expulsado en incumplimiento de un acuerdo.',
    verification: 'CORROBORATED',
    sourceId: cite.AP4,
    locator: 'Also DU',
  },
});

const covered = rows(proceedingCohorts, 'single', {
  abregoGarcia: {
    proceedingId: singleCase.abregoGarcia,
    cohortId: svCohort.march15Salvadorans,
    note: 'One person removed on 15 March; whether he is among the 23 counted is not said.',
    noteEs: 'Una persona expulsada el 15 de marzo; no se dice si está entre los 23 contados.',
  },
});

const admissions = rows(statements, 'single', {
  'administrative-error': {
    speakerId: party.usa,
    topic: 'COMPLIANCE',
    proceedingId: singleCase.abregoGarcia,
    cohortId: svCohort.march15Salvadorans,
    stance: 'ACKNOWLEDGES',
    responsibleId: party.usa,
    stated: '2025-03-31',
    summary: 'The removal of one Salvadoran on 15 March was a mistake.',
    summaryEs: 'La expulsión de un salvadoreño el 15 de marzo fue un error.',
    quote: 'administrative error',
    verification: 'OFFICIAL_ADMITTED',
    sourceId: cite.NYT4,
  },
});

export const chapter: Chapter = {
  statements: [admissions],
  proceedings: [cases],
  'proceeding-events': [abregoEvents, others],
  'proceeding-cohorts': [covered],
};
