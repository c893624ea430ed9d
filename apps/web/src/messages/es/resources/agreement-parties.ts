import type { agreementParties as english } from '../../en/resources/agreement-parties.js';
import { standardFields } from '../standard-fields.js';

export const agreementParties: typeof english = {
  name: 'Parte de un acuerdo |||| Partes de los acuerdos',
  about: 'Qué Estado u organismo figura en un acuerdo, y con qué papel.',
  empty: 'Aún no hay partes de los acuerdos',
  invite: 'Indique el Estado remitente y el Estado receptor de un acuerdo.',
  fields: {
    ...standardFields,
    agreementId: 'Acuerdo',
    partyId: 'Entidad',
    role: 'Papel',
    note: 'Nota',
    noteEs: 'Nota en español',
  },
  help: {
    role: 'El papel en este acuerdo; el mismo Estado puede tener otro en otra parte.',
  },
};
