import type { evidenceEvents as english } from '../../en/resources/evidence-events.js';
import { standardFields } from '../standard-fields.js';

export const evidenceEvents: typeof english = {
  name: 'Anotación de la cadena de custodia |||| Cadenas de custodia de archivos',
  about:
    'Lo que se hizo con un archivo desde que se recibió: calcular su huella, verlo, copiarlo, exportarlo.',
  empty: 'Aún no hay anotaciones',
  fields: {
    ...standardFields,
    evidenceId: 'Archivo',
    action: 'Qué se hizo',
    at: 'Cuándo',
    note: 'De quién, cómo, con qué',
  },
};
