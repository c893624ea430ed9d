import type * as english from '../../en/pages/source.js';

/** The page of a source. */
export const source: typeof english.source = {
  key: 'Clave de cita',
  type: 'Tipo',
  published: 'Publicación',
  accessed: 'Consultada el',
  language: 'Idioma',
  reliability: 'Fiabilidad de la fuente',
  file: 'Archivo conservado',
  undated:
    'No se conoce su fecha de publicación, así que nada de lo que se basa en ella cuenta como conocido en una fecha pasada.',
  origin: 'De quién proviene la información',
  publisher: 'Quién la publicó',
  unknownParty: 'No se sabe',
  originUnknown:
    'No consta el origen. Dos fuentes que repiten un mismo origen no se confirman entre sí; vale la pena averiguarlo.',
  originIsPublisher: 'Quien publica es el origen: informa lo que averiguó por sí mismo.',
  originIsOther: 'Quien publica repite a otro. Otras fuentes del mismo origen no confirman esta.',
  noAddress: 'No consta ninguna dirección.',
  notArchived: 'No consta una copia archivada.',
  archiveNow: 'Archive la página antes de que cambie o desaparezca.',
  note: 'Nota',
  resting: 'Lo que se basa en ella',
  restingDescription: 'Todos los registros que citan esta fuente.',
  nothingRests:
    'Aún nada se basa en esta fuente. Registre lo que afirma: cifras, declaraciones, señalamientos, hechos.',
  termOf: 'Fuente del plazo de',
};

/** The page of a report. */
export const report: typeof english.report = {
  publisher: 'Publicado por',
  published: 'Publicación',
  period: 'Abarca',
  language: 'Idioma',
  review: 'Revisión',
  level: 'Quién puede verlo',
  source: 'Fuente',
  subjects: 'Trata de',
  noSubjects: 'No consta de qué trata. Indique el acuerdo, las personas o el lugar.',
  narrative: 'Qué dice',
  noNarrative: 'Nadie ha resumido aún este informe. Edítelo y diga en sus propias palabras qué informa.',
  figures: 'Cifras que contiene',
  allegations: 'Señalamientos que contiene',
  statements: 'Declaraciones que contiene',
  none: {
    figures:
      'De este informe no se ha registrado ninguna cifra. Registre cada número con sus palabras y su página.',
    allegations:
      'De este informe no se ha registrado ningún señalamiento. Registre un acto o una condición a la vez.',
    statements:
      'De este informe no se ha registrado ninguna declaración. Registre las palabras de quienes deben responder.',
  },
};
