import type { sources as english } from '../../en/resources/sources.js';
import { standardFields } from '../standard-fields.js';

export const sources: typeof english = {
  name: 'Fuente |||| Fuentes',
  about: 'Documentos, publicaciones, videos, escritos y testimonios: todo el registro se apoya en ellos.',
  empty: 'Aún no hay fuentes',
  invite: 'Agregue la primera fuente. Toda cifra, hecho y señalamiento necesita una.',
  fields: {
    ...standardFields,
    key: 'Clave',
    title: 'Título',
    titleEs: 'Título en español',
    type: 'Tipo',
    publisherId: 'Publicada por',
    originId: 'La información proviene de',
    url: 'Dirección',
    archivedUrl: 'Copia archivada',
    published: 'Publicación',
    accessed: 'Consultada el',
    language: 'Idioma',
    reliability: 'Fiabilidad',
    evidenceId: 'Archivo',
    note: 'Nota',
    noteEs: 'Nota en español',
  },
  help: {
    titleEs: 'Si el título está en otro idioma.',
    key: 'Breve, para las citas.',
    originId: 'Cuando una página repite lo que averiguó otra entidad, indique esa entidad.',
    published: 'Sin esta fecha no puede decirse qué se sabía en cada momento.',
    archivedUrl: 'Una copia que permanece si se retira el original.',
    reliability: 'Juzgue la fuente, no este dato en particular.',
  },
};
