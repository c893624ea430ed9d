import type { allegations as english } from '../../en/resources/allegations.js';
import { claimFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const allegations: typeof english = {
  name: 'Denuncia |||| Denuncias',
  about: 'Un acto o una condición que una fuente denuncia.',
  empty: 'Aún no hay denuncias',
  invite: 'Registre una denuncia contenida en un informe e indique quién la hace.',
  fields: {
    ...standardFields,
    ...claimFields,
    category: 'Acto o condición',
    cohortId: 'Grupo',
    facilityId: 'Centro de detención',
    personId: 'Persona',
    agreementId: 'Acuerdo',
    allegedById: 'Quién denuncia',
    period: 'Cuándo',
    summary: 'Lo denunciado, en nuestras palabras',
  },
  help: {
    category: 'Un solo acto o condición; para otro, registre otra denuncia.',
    summary: 'Sin nombres de personas detenidas.',
    allegedById: 'Quien hace la denuncia, que no siempre es quien la publicó.',
  },
};
