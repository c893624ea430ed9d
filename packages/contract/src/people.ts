import { code, longtext, text } from './fields.js';
import { resource } from './resource.js';

export const people = resource({
  name: 'people',
  doc: 'A detainee, by code. Names and identity are not kept here until they can be stored encrypted.',
  fields: {
    code: text('Code that tells nothing about the person', {
      required: true,
      max: 40,
      sort: true,
      search: true,
      filter: true,
    }),
    consent: code('consents', 'What the person agreed to', { required: true, filter: true }),
    note: longtext('Note without identifying details', { search: true }),
  },
  sensitive: true,
  title: 'code',
  sort: 'code',
});
