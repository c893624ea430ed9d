import type { proceedings as english } from '../../en/resources/proceedings.js';
import { standardFields } from '../standard-fields.js';

export const proceedings: typeof english = {
  name: 'Proceso |||| Procesos',
  about: 'Casos ante tribunales y órganos de tratados.',
  empty: 'Aún no hay procesos',
  invite: 'Registre un caso con su foro y su número.',
  fields: {
    ...standardFields,
    caption: 'Carátula',
    captionEs: 'Carátula en español',
    aliases: 'Otras carátulas',
    kind: 'Tipo',
    forumId: 'Foro',
    number: 'Número',
    state: 'Estado procesal',
    agreementId: 'Acuerdo',
    facilityId: 'Lugar de detención',
    summary: 'De qué trata',
    summaryEs: 'Lo mismo en español',
  },
  help: {
    caption:
      'Tal como la escribe el foro. Sustituya el nombre de una persona detenida por iniciales, salvo que el expediente sea público.',
    aliases: 'Escriba una carátula y presione Entrar.',
  },
};
