import { proceedingCohorts } from '@paradero/contract/proceeding-cohorts';
import { proceedingEvents } from '@paradero/contract/proceeding-events';
import { proceedings } from '@paradero/contract/proceedings';
import { rows, type Chapter } from '../../build.js';
import { party } from '../../parties/party.js';
import { cite } from '../../sources/cite.js';
import { svAgreement } from '../agreement.js';
import { svCohort } from '../cohorts.js';

const cases = rows(proceedings, '', {
  jgg: {
    caption: 'J.G.G. v. Trump',
    kind: 'COURT',
    forumId: party.ddc,
    number: '1:25-cv-00766',
    state: 'PENDING',
    agreementId: svAgreement,
    summary:
      'Challenge to removals under the Alien Enemies Act. The restraining order of 15 March 2025 was in force while people were flown to El Salvador; the class of 137 men was later found to have been denied due process.',
    summaryEs:
      'Impugna las expulsiones con base en la Ley de Enemigos Extranjeros. La orden del 15 de marzo de 2025 regía cuando se trasladó a las personas a El Salvador; después se constató que al grupo demandante (acción de clase) de 137 hombres se le negó el debido proceso.',
  },
});

export const jgg = cases.jgg.id;

const proceedingId = jgg;
// The zone alone: where sources differ by minutes no single time is entered.
const eastern = { zone: 'America/New_York' } as const;
const firm = { proceedingId, verification: 'CORROBORATED' } as const;

const restraint = rows(proceedingEvents, 'jgg', {
  filed: {
    proceedingId,
    type: 'FILED',
    occurred: '[2025-03-14..2025-03-15]',
    summary: 'The action is filed in the night from Friday to Saturday.',
    summaryEs: 'La demanda se presenta en la noche del viernes al sábado.',
    verification: 'DISPUTED',
    sourceId: cite.W1,
    locator: 'AP1: late on Friday the 14th; W1: the 15th',
  },
  'oral-order': {
    ...firm,
    type: 'INJUNCTION',
    occurred: '2025-03-15',
    ...eastern,
    summary:
      'The judge halts the removals orally, at 18:46 or 18:48 Eastern daylight time: the minute differs between sources.',
    summaryEs:
      'El juez frena verbalmente las expulsiones, a las 18:46 o 18:48, hora de verano del Este, según la fuente.',
    sourceId: cite.WI,
    locator: 'Also PI and LET',
  },
  'written-order': {
    ...firm,
    type: 'INJUNCTION',
    occurred: '2025-03-15',
    ...eastern,
    summary:
      'The written restraining order follows at 19:25 or 19:26 and covers everybody whom the proclamation concerns. A third aircraft left afterwards, at 19:36.',
    summaryEs:
      'La orden escrita sigue a las 19:25 o 19:26 y ampara a todos los alcanzados por la proclama. Un tercer avión salió después, a las 19:36.',
    sourceId: cite.PI,
    locator: 'Also WI and LET',
  },
  'appeal-refused': {
    ...firm,
    type: 'DECIDED',
    occurred: '2025-03-26',
    forumId: party.dcCircuit,
    summary: 'By two votes to one the appeals court leaves the restraining order in place.',
    summaryEs: 'Por dos votos contra uno, el tribunal de apelaciones mantiene la orden.',
    sourceId: cite.ABC2,
  },
  extended: {
    ...firm,
    type: 'EXTENDED',
    occurred: '2025-03-28',
    summary: 'The order, due to lapse on Saturday 29 March, is extended to 12 April.',
    summaryEs: 'La orden, que vencía el sábado 29 de marzo, se prorroga hasta el 12 de abril.',
    sourceId: cite.FOX1,
  },
  'orders-vacated': {
    ...firm,
    type: 'VACATED',
    occurred: '2025-04-07',
    forumId: party.supremeCourt,
    summary:
      'The Supreme Court, five to four, sets the orders aside: the way is habeas corpus where the person is held, and notice must be given.',
    summaryEs:
      'La Corte Suprema, cinco a cuatro, anula las órdenes: la vía es el hábeas corpus donde la persona esté detenida, y debe darse aviso.',
    sourceId: cite.ET2,
  },
});

const contempt = rows(proceedingEvents, 'jgg', {
  'probable-cause': {
    ...firm,
    type: 'FINDING',
    occurred: '2025-04-16',
    summary: 'The judge finds probable cause for criminal contempt.',
    summaryEs: 'El juez halla causa probable de desacato penal.',
    sourceId: cite.ET2,
  },
  'contempt-stayed': {
    ...firm,
    type: 'STAYED',
    occurred: '2025-04-18',
    forumId: party.dcCircuit,
    summary: 'The appeals court stays the contempt proceedings for the time being.',
    summaryEs: 'El tribunal de apelaciones suspende provisionalmente el trámite por desacato.',
    sourceId: cite.REASON,
  },
  'contempt-vacated': {
    ...firm,
    type: 'VACATED',
    occurred: '2025-08-08',
    forumId: party.dcCircuit,
    summary: 'A panel sets the contempt finding aside, two to one.',
    summaryEs: 'Una sala anula la constatación de desacato, dos a uno.',
    sourceId: cite.TPM,
    locator: 'Also IND',
  },
  'inquiry-allowed': {
    ...firm,
    type: 'ORDER',
    occurred: '2025-11',
    forumId: party.dcCircuit,
    summary: 'The full court lets the contempt inquiry go on.',
    summaryEs: 'El pleno permite que continúe la investigación por desacato.',
    sourceId: cite.ELB,
  },
  'inquiry-allowed-day': {
    proceedingId,
    type: 'ORDER',
    occurred: '2025-11-14',
    forumId: party.dcCircuit,
    summary: 'The day of that decision, as far as is generally known.',
    summaryEs: 'El día de esa decisión, según lo que se conoce en general.',
    verification: 'UNREVIEWED',
    sourceId: cite.GENERAL,
    locator: 'General knowledge, not found in the reviewed sources',
  },
  'inquiry-stayed': {
    ...firm,
    type: 'STAYED',
    occurred: '2025-12-12',
    forumId: party.dcCircuit,
    summary: 'The inquiry is stayed again for the time being.',
    summaryEs: 'La investigación se suspende de nuevo provisionalmente.',
    sourceId: cite.MSN,
  },
  briefing: {
    ...firm,
    type: 'ORDER',
    occurred: '2025-12-15',
    forumId: party.dcCircuit,
    summary: 'Briefs are ordered for 29 December and 5 January.',
    summaryEs: 'Se ordenan escritos para el 29 de diciembre y el 5 de enero.',
    sourceId: cite.WEX,
  },
});

const dueProcess = rows(proceedingEvents, 'jgg', {
  'class-certified': {
    ...firm,
    type: 'CLASS_CERTIFIED',
    occurred: '2025-06-04',
    summary:
      'A class of the men held in CECOT is certified; they were denied due process. Custody of the United States through El Salvador is held not to be shown. A plan is due on 11 June.',
    summaryEs:
      'Se certifica un grupo demandante (acción de clase) con los hombres recluidos en el CECOT, a quienes se negó el debido proceso. No se tiene por probada la custodia de Estados Unidos a través de El Salvador. Se fija el 11 de junio para presentar un plan.',
    sourceId: cite.LAW,
  },
  'class-order-stayed': {
    proceedingId,
    type: 'STAYED',
    occurred: '[2025-06-04..2025-06-30]',
    forumId: party.dcCircuit,
    summary: 'The appeals court stays the order of 4 June.',
    summaryEs: 'El tribunal de apelaciones suspende la orden del 4 de junio.',
    verification: 'SINGLE',
    sourceId: cite.BH,
  },
  'un-documents': {
    ...firm,
    type: 'FILED',
    occurred: '2025-07-07',
    summary: 'The reply of El Salvador to the UN is put before the court.',
    summaryEs: 'Se presenta ante el tribunal la respuesta de El Salvador a la ONU.',
    sourceId: cite.PART2,
    locator: 'Also UN3',
  },
  remand: {
    ...firm,
    type: 'STAY_LIFTED',
    occurred: '2025-08',
    forumId: party.dcCircuit,
    summary: 'After the men were moved to Venezuela the stay ends and the case goes back.',
    summaryEs:
      'Trasladados los hombres a Venezuela, cesa la suspensión y el caso vuelve a primera instancia.',
    sourceId: cite.OAN2,
    locator: 'Also FOX-COPY',
  },
  'due-process-denied': {
    ...firm,
    type: 'DECIDED',
    occurred: '2025-12-22',
    summary: 'The court holds that due process was denied to the class of 137.',
    summaryEs: 'El tribunal resuelve que se negó el debido proceso al grupo demandante de 137.',
    sourceId: cite.CBS2,
  },
  'seven-days-more': {
    proceedingId,
    type: 'FILED',
    occurred: '[2026-01-01..2026-01-10]',
    summary:
      'The Department of Justice asks for seven days more and points to the capture of the president of Venezuela.',
    summaryEs:
      'El Departamento de Justicia pide siete días más e invoca la captura del presidente de Venezuela.',
    verification: 'SINGLE',
    sourceId: cite.SCO,
  },
  facilitate: {
    ...firm,
    type: 'ORDER',
    occurred: '2026-02-12',
    summary:
      'The return of those who are in third countries and want it is to be made possible, with boarding letters and airfare.',
    summaryEs:
      'Debe facilitarse el regreso de quienes estén en terceros países y lo deseen, con cartas de embarque y pasajes.',
    sourceId: cite.LC,
    locator: 'Also CBS2',
  },
  'status-due': {
    ...firm,
    type: 'DUE',
    occurred: '2026-02-27',
    summary: 'A report on who wants to return falls due. None is in the reviewed sources.',
    summaryEs:
      'Vence el plazo para informar quién desea regresar. No consta informe en las fuentes revisadas.',
    sourceId: cite.APlnc,
  },
});

const covered = rows(proceedingCohorts, 'jgg', {
  class: {
    proceedingId,
    cohortId: svCohort.march15Aea,
    note: 'The class certified.',
    noteEs: 'El grupo demandante certificado.',
  },
});

export const chapter: Chapter = {
  proceedings: [cases],
  'proceeding-events': [restraint, contempt, dueProcess],
  'proceeding-cohorts': [covered],
};
