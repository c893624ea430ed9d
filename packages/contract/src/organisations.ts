import { text } from './fields.js';
import { resource } from './resource.js';

export const organisations = resource({
  name: 'organisations',
  doc: 'An organisation that keeps records here.',
  fields: {
    name: text('Name', { required: true, sort: true, search: true }),
    country: text('Country (ISO 3166-1 alpha-2)', { max: 2 }),
  },
  title: 'name',
  sort: 'name',
});
