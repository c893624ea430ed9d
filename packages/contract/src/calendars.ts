import { longtext, reference, text } from './fields.js';
import { resource } from './resource.js';

export const calendars = resource({
  name: 'calendars',
  doc: 'The non-working days of a jurisdiction, kept as data.',
  fields: {
    name: text('Name', { required: true, sort: true, search: true }),
    nameEs: text('Name in Spanish', { search: true }),
    jurisdiction: text('Jurisdiction (ISO 3166-1 or 3166-2)', {
      required: true,
      max: 10,
      filter: true,
      sort: true,
    }),
    sourceId: reference('sources', 'Source of the list'),
    note: longtext('Note'),
    noteEs: longtext('Note in Spanish'),
  },
  title: 'name',
  sort: 'name',
});
