import { proceedingEvents } from '@paradero/contract/proceeding-events';
import { proceedings } from '@paradero/contract/proceedings';
import { statements } from '@paradero/contract/statements';
import { rows, type Chapter } from '../../build.js';
import { party } from '../../parties/party.js';
import { cite } from '../../sources/cite.js';
import { svAgreement } from '../agreement.js';

const cases = rows(proceedings, '', {
  rfk: {
    caption: 'RFK Human Rights v. Department of State',
    kind: 'COURT',
    forumId: party.ddc,
    state: 'PENDING',
    agreementId: svAgreement,
    summary: 'Challenges the agreement with El Salvador itself. Pending in the reviewed sources.',
    summaryEs: 'Impugna el acuerdo mismo con El Salvador. En trámite según las fuentes revisadas.',
  },
  dvd: {
    caption: 'D.V.D. v. DHS',
    kind: 'COURT',
    forumId: party.dMass,
    state: 'STAYED',
    summary: 'Notice and a chance to be heard before removal to a third country.',
    summaryEs: 'Aviso y oportunidad de ser oído antes de una expulsión a un tercer país.',
  },
});

/** Cases on the agreement and on third-country notice. */
const rfk = cases.rfk.id;
export const dvd = cases.dvd.id;

const onNotice = { proceedingId: dvd, verification: 'CORROBORATED' } as const;

const events = rows(proceedingEvents, 'agreement-and-notice', {
  'rfk-filed': {
    proceedingId: rfk,
    type: 'FILED',
    occurred: '../2025-09-09',
    summary: 'Organisations sue over the agreement; the day is not in the reviewed sources.',
    summaryEs:
      'Organizaciones presentan demanda por el acuerdo; la fecha no consta en las fuentes revisadas.',
    verification: 'CORROBORATED',
    sourceId: cite.DF2,
  },
  'rfk-unsealed': {
    proceedingId: rfk,
    type: 'ORDER',
    occurred: '2025-09-09',
    summary: 'The grant agreement is unsealed.',
    summaryEs: 'Se levanta la reserva del convenio de subvención.',
    verification: 'DOCUMENTED',
    sourceId: cite.DF1,
  },
  'dvd-restrained': {
    ...onNotice,
    type: 'INJUNCTION',
    occurred: '2025-03-28',
    summary: 'Removals to third countries without notice are halted for the time being.',
    summaryEs: 'Se frenan provisionalmente las expulsiones a terceros países sin aviso.',
    sourceId: cite.MV,
  },
  'dvd-enjoined': {
    ...onNotice,
    type: 'INJUNCTION',
    occurred: '2025-04-18',
    summary: 'An injunction requires notice before removal to a third country.',
    summaryEs: 'Una medida cautelar exige aviso antes de expulsar a un tercer país.',
    sourceId: cite.MV,
  },
  'dvd-stayed': {
    ...onNotice,
    type: 'STAYED',
    occurred: '2025-06-23',
    forumId: party.supremeCourt,
    summary: 'The Supreme Court stays the injunction.',
    summaryEs: 'La Corte Suprema suspende la medida cautelar.',
    sourceId: cite.UPI3,
  },
  'dvd-clarified': {
    ...onNotice,
    type: 'ORDER',
    occurred: '2025-07-03',
    forumId: party.supremeCourt,
    summary: 'The Supreme Court makes clear that the stay covers the eight people held in Djibouti.',
    summaryEs: 'La Corte Suprema aclara que la suspensión alcanza a las ocho personas retenidas en Yibuti.',
    sourceId: cite.UPI3,
  },
});

const memorandum = rows(statements, 'notice', {
  'ice-memorandum': {
    speakerId: party.ice,
    topic: 'ASSURANCES',
    proceedingId: dvd,
    stance: 'AFFIRMS',
    stated: '2025-07-09',
    summary:
      'Where another state gives credible assurances no notice is given; otherwise at least 24 hours, and at least six in urgent cases.',
    summaryEs:
      'Si otro Estado da garantías creíbles no se avisa; de lo contrario, al menos 24 horas, y al menos seis en casos urgentes.',
    verification: 'SINGLE',
    sourceId: cite.PAR4,
  },
});

export const chapter: Chapter = {
  proceedings: [cases],
  'proceeding-events': [events],
  statements: [memorandum],
};
