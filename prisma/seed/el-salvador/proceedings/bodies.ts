import { proceedingCohorts } from '@paradero/contract/proceeding-cohorts';
import { proceedingEvents } from '@paradero/contract/proceeding-events';
import { proceedings } from '@paradero/contract/proceedings';
import { idsOf, rows, type Chapter } from '../../build.js';
import { party } from '../../parties/party.js';
import { cite } from '../../sources/cite.js';
import { svAgreement as agreementId } from '../agreement.js';
import { svCohort } from '../cohorts.js';

const before = rows(proceedings, '', {
  workingGroup: {
    caption: 'Communication of the Working Group on disappearances about four Venezuelan men',
    captionEs: 'Comunicación del Grupo de Trabajo sobre desapariciones acerca de cuatro venezolanos',
    kind: 'TREATY_BODY',
    forumId: party.wgeid,
    state: 'UNKNOWN',
    agreementId,
    summary:
      'The Working Group asks El Salvador for the fate and whereabouts of four Venezuelan men. The reply came out in J.G.G. v. Trump.',
    summaryEs:
      'El Grupo de Trabajo pregunta a El Salvador por la suerte y el paradero de cuatro venezolanos. La respuesta se conoció en J.G.G. v. Trump.',
  },
  unExperts: {
    caption: 'Letters of UN experts to the United States and El Salvador',
    captionEs: 'Cartas de expertos de la ONU a Estados Unidos y El Salvador',
    kind: 'TREATY_BODY',
    forumId: party.unExperts,
    state: 'PENDING',
    agreementId,
    summary: 'Letters to both states with a list of more than a hundred people. No reply is known.',
    summaryEs: 'Cartas a ambos Estados con una lista de más de cien personas. No se conoce respuesta.',
  },
  highCommissioner: {
    caption: 'Request of the UN High Commissioner for access to CECOT',
    captionEs: 'Solicitud del Alto Comisionado de la ONU de acceso al CECOT',
    kind: 'INQUIRY',
    forumId: party.ohchr,
    state: 'PENDING',
    agreementId,
    summary: 'A request to see the prison and the people in it. No access is recorded.',
    summaryEs: 'Solicitud de ver el penal y a las personas recluidas. No consta que se permitiera.',
  },
  iachr: {
    caption: 'Request for precautionary measures on behalf of 18 named people and all others held in CECOT',
    captionEs:
      'Solicitud de medidas cautelares a favor de 18 personas identificadas y de todas las demás recluidas en el CECOT',
    kind: 'REGIONAL',
    forumId: party.iachr,
    state: 'UNKNOWN',
    agreementId,
    summary:
      'Four organisations ask that El Salvador release the people, let them communicate, and cooperate. No decision is in the reviewed sources.',
    summaryEs:
      'Cuatro organizaciones piden medidas cautelares: que El Salvador libere a las personas, les permita comunicarse y coopere. No consta decisión en las fuentes revisadas.',
  },
});

/** What is before international bodies, by key. */
export const bodyCase = idsOf(before);

const events = rows(proceedingEvents, 'bodies', {
  'working-group-asks': {
    proceedingId: bodyCase.workingGroup,
    type: 'COMMUNICATION',
    occurred: '[2025-03-16..2025-04-03]',
    summary: 'The Working Group asks El Salvador about four men; the day is not known.',
    summaryEs: 'El Grupo de Trabajo pregunta a El Salvador por cuatro hombres; no se conoce el día.',
    verification: 'CORROBORATED',
    sourceId: cite.UN3,
  },
  'working-group-reply': {
    proceedingId: bodyCase.workingGroup,
    type: 'REPLY',
    occurred: '2025-04-03',
    summary:
      'El Salvador answers that the United States alone is responsible. The reply became public on 7 July 2025.',
    summaryEs:
      'El Salvador contesta que la responsabilidad es solo de Estados Unidos. La respuesta se hizo pública el 7 de julio de 2025.',
    verification: 'CORROBORATED',
    sourceId: cite.WIL,
  },
  'experts-write': {
    proceedingId: bodyCase.unExperts,
    type: 'COMMUNICATION',
    occurred: '../2025-04-30',
    summary: 'The experts write to both states and call for independent access to the prisons.',
    summaryEs: 'Los expertos escriben a ambos Estados y piden acceso independiente a las cárceles.',
    verification: 'SINGLE',
    sourceId: cite.UN1,
  },
  'high-commissioner-asks': {
    proceedingId: bodyCase.highCommissioner,
    type: 'COMMUNICATION',
    occurred: '../2025-05-13',
    summary: 'The office asks for access to the prison and that removals stop.',
    summaryEs: 'La oficina pide acceso al penal y que cesen las expulsiones.',
    verification: 'CORROBORATED',
    sourceId: cite['UN2-REU'],
  },
  'iachr-filed': {
    proceedingId: bodyCase.iachr,
    type: 'FILED',
    occurred: '2025-05-09',
    summary: 'Four organisations file the request.',
    summaryEs: 'Cuatro organizaciones presentan la solicitud de medidas cautelares.',
    verification: 'CORROBORATED',
    sourceId: cite['IACHR-AP'],
  },
});

const covered = rows(proceedingCohorts, 'bodies', {
  workingGroup: {
    proceedingId: bodyCase.workingGroup,
    cohortId: svCohort.all,
    note: 'Four men flown before 3 April 2025; which part they belong to is not known.',
    noteEs: 'Cuatro hombres trasladados antes del 3 de abril de 2025; no se sabe a qué parte pertenecen.',
  },
  unExperts: { proceedingId: bodyCase.unExperts, cohortId: svCohort.all },
  highCommissioner: { proceedingId: bodyCase.highCommissioner, cohortId: svCohort.all },
  iachr: { proceedingId: bodyCase.iachr, cohortId: svCohort.all },
});

export const chapter: Chapter = {
  proceedings: [before],
  'proceeding-events': [events],
  'proceeding-cohorts': [covered],
};
