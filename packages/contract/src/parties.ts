import { code, longtext, text, texts } from './fields.js';
import { resource } from './resource.js';

export const parties = resource({
  name: 'parties',
  doc: 'A state, agency, court, organisation, body or group. Its role stands on the record that links it.',
  fields: {
    kind: code('partyKinds', 'What the party is', { required: true, filter: true, sort: true }),
    name: text('Name', { required: true, sort: true, search: true }),
    nameEs: text('Name in Spanish', { search: true }),
    aliases: texts('Other names', { search: true }),
    country: text('Country (ISO 3166-1 alpha-2)', { max: 2, filter: true }),
    note: longtext('Note'),
    noteEs: longtext('Note in Spanish'),
  },
  title: 'name',
  sort: 'name',
});
