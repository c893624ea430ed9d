import type { reports as english } from '../../en/resources/reports.js';
import { standardFields } from '../standard-fields.js';

export const reports: typeof english = {
  name: 'Informe |||| Informes',
  about: 'Lo que publicó una ONG, un órgano de la ONU, un tribunal o la prensa, o lo que observó un monitor.',
  empty: 'Aún no hay informes',
  invite: 'Registre un informe: sus cifras, señalamientos y declaraciones se anotan junto al texto.',
  fields: {
    ...standardFields,
    title: 'Título',
    titleEs: 'Título en español',
    publisherId: 'Publicado por',
    sourceId: 'Fuente',
    published: 'Publicación',
    period: 'Período que abarca',
    language: 'Idioma',
    narrative: 'Lo que dice, en nuestras palabras',
    narrativeEs: 'Lo mismo en español',
    reviewState: 'Revisión',
  },
  help: {
    titleEs: 'Si el título está en otro idioma.',
    sourceId: 'Déjelo vacío si se trata de algo que observó un monitor.',
    narrative: 'Sin nombres ni detalles que puedan dañar a alguien.',
  },
};
