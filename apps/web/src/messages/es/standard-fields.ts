import type { standardFields as english } from '../en/standard-fields.js';

/** Labels of the fields that every record has. */
export const standardFields: typeof english = {
  level: 'Quién puede verlo',
  version: 'Versión',
  organisationId: 'Organización',
  createdAt: 'Registrado',
  updatedAt: 'Último cambio',
  createdById: 'Registrado por',
};
