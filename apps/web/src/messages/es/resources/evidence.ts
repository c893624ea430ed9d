import type { evidence as english } from '../../en/resources/evidence.js';
import { standardFields } from '../standard-fields.js';

export const evidence: typeof english = {
  name: 'Prueba |||| Pruebas',
  about: 'Archivos tal como se recibieron, con su huella digital y quién los manejó.',
  empty: 'Aún no hay pruebas',
  fields: {
    ...standardFields,
    title: 'Qué muestra',
    sha256: 'SHA-256 al recibirse',
    size: 'Tamaño en bytes',
    mediaType: 'Tipo de archivo',
    derivedFromId: 'Derivado de',
    language: 'Idioma',
    note: 'Nota',
  },
};
