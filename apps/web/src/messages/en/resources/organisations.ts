import { standardFields } from '../standard-fields.js';

export const organisations = {
  name: 'Organisation |||| Organisations',
  about: 'Organisations that own records here.',
  empty: 'No organisations yet',
  invite: 'Add an organisation.',
  fields: {
    ...standardFields,
    name: 'Name',
    country: 'Country',
  },
};
