import type {
  children as childrenInEnglish,
  drawn as drawnInEnglish,
  record as recordInEnglish,
} from '../../en/pages/record.js';

/** Words that the designed pages share. */
export const record: typeof recordInEnglish = {
  contents: 'En esta página',
  contradictsStatement: 'contradice otra declaración',
  dateUnknown: 'fecha desconocida',
  flags: 'Preguntas planteadas por reglas',
  missing: 'El registro no existe o usted no puede verlo.',
  notFound: 'No se encontró',
  notThen: 'En la fecha que usted eligió esto no se había publicado ni registrado, o usted no puede verlo.',
  openQuestion: 'Abrir la pregunta',
  overdue: 'vencida',
  print: 'Imprimir',
  published: 'publicado %{when}',
  reliability: 'fiabilidad %{grade}',
  showBefore: 'Ver lo anterior (%{count})',
  showAll: 'Ver los %{count}',
  showHistory: 'Ver quién registró esto y todas sus versiones',
  sourceHidden: 'Fuente fuera de su alcance o no publicada en la fecha que usted eligió',
  toList: 'Abrir la lista',
  voided: 'Sin efecto desde el %{at}:',
};

/** Of which day a computed view is, and what it could draw on. */
export const drawn: typeof drawnInEnglish = {
  on: 'Situación al %{day}',
  knownAt: 'solo con lo que las fuentes habían publicado hasta el %{day}',
  recordedAt: 'según nuestro registro al final del %{day}',
  goThere: 'Ver la situación al %{day}',
};

/** Headings of the records that belong to the one on the page, where their own name repeats what the page is. */
export const children: typeof childrenInEnglish = {
  agreements: 'Acuerdos',
  cohorts: 'Cohortes',
  derived: 'Archivos derivados de este',
  log: 'Cadena de custodia',
  steps: 'Actuaciones',
};
