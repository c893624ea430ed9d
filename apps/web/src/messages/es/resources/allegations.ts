import type { allegations as english } from '../../en/resources/allegations.js';
import { claimFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const allegations: typeof english = {
  name: 'Señalamiento |||| Señalamientos',
  about: 'Un acto o una condición que una fuente señala.',
  empty: 'Aún no hay señalamientos',
  invite: 'Registre un señalamiento contenido en un informe e indique quién lo hace.',
  fields: {
    ...standardFields,
    ...claimFields,
    category: 'Acto o condición',
    cohortId: 'Cohorte',
    facilityId: 'Lugar de detención',
    personId: 'Persona',
    agreementId: 'Acuerdo',
    allegedById: 'Quién lo señala',
    period: 'Cuándo',
    summary: 'Lo señalado, en nuestras palabras',
    summaryEs: 'Lo mismo en español',
  },
  help: {
    category: 'Un solo acto o condición; para otro, registre otro señalamiento.',
    summary: 'Sin nombres de personas detenidas.',
    allegedById: 'Quien hace el señalamiento, que no siempre es quien lo publicó.',
  },
};
