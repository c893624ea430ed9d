import { deadlines } from '@paradero/contract/deadlines';
import { rows, type Chapter } from '../build.js';
import { cite } from '../sources/cite.js';
import { jgg } from './proceedings/jgg.js';
import { singleCase } from './proceedings/single-cases.js';

const due = rows(deadlines, 'sv', {
  'jgg-takers': {
    title: 'Report on who wants to return (J.G.G. v. Trump)',
    titleEs: 'Informe sobre quiénes desean regresar (J.G.G. v. Trump)',
    proceedingId: jgg,
    trigger: '2026-02-12',
    due: '2026-02-27',
    state: 'OPEN',
    basisId: cite.APlnc,
    note: 'No report is in the reviewed sources.',
    noteEs: 'No consta informe en las fuentes revisadas.',
  },
  'jgg-plan': {
    title: 'Plan for the class held in CECOT (J.G.G. v. Trump)',
    titleEs: 'Plan para el grupo demandante recluido en el CECOT (J.G.G. v. Trump)',
    proceedingId: jgg,
    trigger: '2025-06-04',
    due: '2025-06-11',
    state: 'TOLLED',
    basisId: cite.LAW,
    note: 'Stayed by the appeals court in June 2025.',
    noteEs: 'Suspendido por el tribunal de apelaciones en junio de 2025.',
  },
  'jgg-restraint': {
    title: 'Restraining order lapses (J.G.G. v. Trump)',
    titleEs: 'Vence la orden de restricción temporal (J.G.G. v. Trump)',
    proceedingId: jgg,
    trigger: '2025-03-29',
    due: '2025-04-12',
    state: 'VOID',
    basisId: cite.FOX1,
    note: 'The Supreme Court set the order aside on 7 April 2025.',
    noteEs: 'La Corte Suprema anuló la orden el 7 de abril de 2025.',
  },
  'melgar-report': {
    title: 'Report on where the person is (Melgar-Salmeron v. Bondi)',
    titleEs: 'Informe sobre dónde está la persona (Melgar-Salmeron v. Bondi)',
    proceedingId: singleCase.melgarSalmeron,
    trigger: '2025-06-24',
    due: '2025-07-01',
    state: 'OPEN',
    basisId: cite.BS,
    note: 'One week from the order, counted by us. No report is in the reviewed sources.',
    noteEs: 'Una semana desde la orden, según nuestro cómputo. No consta informe en las fuentes revisadas.',
  },
});

export const chapter: Chapter = { deadlines: [due] };
