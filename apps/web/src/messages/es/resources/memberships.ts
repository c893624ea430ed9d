import type { memberships as english } from '../../en/resources/memberships.js';
import { claimFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const memberships: typeof english = {
  name: 'Pertenencia |||| Pertenencias',
  about: 'Qué persona estuvo en qué cohorte, y quién lo dice.',
  empty: 'Aún no hay pertenencias',
  invite: 'Vincule a una persona con una cohorte, con la fuente que lo afirma.',
  fields: {
    ...standardFields,
    ...claimFields,
    personId: 'Persona',
    cohortId: 'Cohorte',
    note: 'Nota',
  },
};
