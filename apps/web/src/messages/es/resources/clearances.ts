import type { clearances as english } from '../../en/resources/clearances.js';
import { standardFields } from '../standard-fields.js';

export const clearances: typeof english = {
  name: 'Autorización |||| Autorizaciones',
  about: 'Quién, por su nombre, puede ver un registro sellado.',
  empty: 'Aún no hay autorizaciones',
  invite: 'Indique a una persona que puede ver un registro sellado.',
  fields: {
    ...standardFields,
    accountId: 'Cuenta',
    reportId: 'Informe',
    personId: 'Persona',
    allegationId: 'Señalamiento',
    evidenceId: 'Prueba',
  },
};
