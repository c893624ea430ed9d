import { proceedingEvents } from '@paradero/contract/proceeding-events';
import { proceedings } from '@paradero/contract/proceedings';
import { rows, type Chapter } from '../../build.js';
import { party } from '../../parties/party.js';
import { cite } from '../../sources/cite.js';

const cases = rows(proceedings, '', {
  wmm: {
    caption: 'W.M.M. v. Trump',
    aliases: ['A.A.R.P. v. Trump', 'A.R.P. v. Trump'],
    kind: 'COURT',
    forumId: party.fifthCircuit,
    state: 'PENDING',
    summary:
      'Whether the Alien Enemies Act may be used against a gang. Several district courts and a panel of this court held the invocation invalid; the panel’s ruling was vacated for rehearing by the full court. No decision is in the reviewed sources.',
    summaryEs:
      'Si la Ley de Enemigos Extranjeros puede aplicarse a una pandilla. Varios tribunales de distrito y una sala de este tribunal consideraron inválida la invocación; el fallo de la sala se anuló para que el pleno conozca de nuevo. No consta decisión en las fuentes revisadas.',
  },
});

export const wmm = cases.wmm.id;

const firm = { proceedingId: wmm, verification: 'CORROBORATED' } as const;

const events = rows(proceedingEvents, 'wmm', {
  filed: {
    ...firm,
    type: 'FILED',
    occurred: '2025-04-16',
    forumId: party.ndTex,
    summary: 'Filed in the Northern District of Texas under the first of three captions.',
    summaryEs: 'Se presenta en el Distrito Norte de Texas con la primera de tres carátulas.',
    sourceId: cite.W2,
  },
  'first-injunction': {
    ...firm,
    type: 'INJUNCTION',
    occurred: '2025-04-19',
    forumId: party.supremeCourt,
    summary: 'The Supreme Court halts removals of the group for the time being.',
    summaryEs: 'La Corte Suprema frena provisionalmente la expulsión del grupo.',
    sourceId: cite.W2,
  },
  'second-injunction': {
    ...firm,
    type: 'INJUNCTION',
    occurred: '2025-05-16',
    forumId: party.supremeCourt,
    summary: 'The Supreme Court keeps the removals halted.',
    summaryEs: 'La Corte Suprema mantiene el freno a las expulsiones.',
    sourceId: cite.W2,
  },
  argued: {
    ...firm,
    type: 'ARGUED',
    occurred: '2025-06-30',
    summary: 'Argued before a panel.',
    summaryEs: 'Alegatos ante una sala.',
    sourceId: cite.W2,
  },
  'panel-decided': {
    ...firm,
    type: 'DECIDED',
    occurred: '2025-09-02',
    summary:
      'The panel holds, two to one, that there is no invasion; seven days of notice would do, and one judge would ask for twenty-one.',
    summaryEs:
      'La sala resuelve, dos a uno, que no hay invasión; bastarían siete días de aviso, y un juez pediría veintiuno.',
    sourceId: cite.TFB,
  },
  rehearing: {
    ...firm,
    type: 'REHEARING',
    occurred: '2025-09-30',
    summary: 'The full court takes the case and vacates the ruling of the panel.',
    summaryEs: 'El pleno asume el caso y anula el fallo de la sala.',
    sourceId: cite.RV,
  },
  'argued-full-court': {
    ...firm,
    type: 'ARGUED',
    occurred: '2026-01-22',
    summary: 'Argued before the full court, which reserves its decision.',
    summaryEs: 'Alegatos ante el pleno, que se reserva la decisión.',
    sourceId: cite.CI,
    locator: 'Also PART3',
  },
});

export const chapter: Chapter = { proceedings: [cases], 'proceeding-events': [events] };
