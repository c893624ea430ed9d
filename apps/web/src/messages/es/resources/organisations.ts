import type { organisations as english } from '../../en/resources/organisations.js';
import { standardFields } from '../standard-fields.js';

export const organisations: typeof english = {
  name: 'Organización |||| Organizaciones',
  about: 'Organizaciones a las que pertenecen los registros.',
  empty: 'Aún no hay organizaciones',
  invite: 'Agregue una organización.',
  fields: {
    ...standardFields,
    name: 'Nombre',
    country: 'País',
  },
};
