import type { agreements as english } from '../../en/resources/agreements.js';
import { standardFields } from '../standard-fields.js';

export const agreements: typeof english = {
  name: 'Acuerdo |||| Acuerdos',
  about:
    'Instrumentos por los que un Estado envía personas detenidas a otro: su forma, su plazo y lo que pasó con ellos.',
  empty: 'Aún no hay acuerdos',
  invite: 'Registre el primer acuerdo; después, sus partes y los hechos de su vigencia.',
  fields: {
    ...standardFields,
    title: 'Título',
    titleEs: 'Título en español',
    form: 'Forma',
    textStatus: 'Texto',
    lifeCycle: 'Estado del acuerdo',
    termType: 'Tipo de plazo',
    termDuration: 'Duración',
    termAnchor: 'Corre desde',
    termAnchorEventId: 'Hecho desde el que corre',
    termBoundary: 'Último día',
    termEnd: 'Fecha de fin',
    termRenewable: 'Prorrogable',
    termSourceId: 'Fuente del plazo',
    summary: 'Resumen',
    summaryEs: 'Resumen en español',
    legalNotes: 'Notas jurídicas',
    legalNotesEs: 'Notas jurídicas en español',
  },
  help: {
    textStatus: 'Si alguien fuera de los gobiernos puede leer el texto.',
    termDuration: 'Escriba P1Y para un año, P6M para seis meses, P90D para noventa días.',
    termAnchor:
      'El hecho desde el que se cuenta el plazo. Si las fuentes difieren, elija lo que dice el texto y explíquelo en las notas jurídicas.',
    termAnchorEventId: 'Solo hechos de este acuerdo. Registre primero el hecho y luego elíjalo aquí.',
    termBoundary: 'Elija ambas lecturas cuando el texto no diga cuál es el último día.',
    termEnd: 'Solo cuando el instrumento fija un día.',
    termRenewable: 'Sí o no, solo si una fuente lo afirma.',
    legalNotes: 'Conflictos con otras normas, interpretaciones de las partes, lo que se discute.',
  },
};
