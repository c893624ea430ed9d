import { code, edtf, longtext, reference, text } from './fields.js';
import { resource } from './resource.js';

export const reports = resource({
  name: 'reports',
  doc: 'What an organisation, body, court or reporter published, or a monitor observed.',
  fields: {
    title: text('Title', { required: true, sort: true, search: true }),
    titleEs: text('Title in Spanish', { search: true }),
    publisherId: reference('parties', 'Who published it'),
    sourceId: reference('sources', 'Source'),
    published: edtf('When it was published', { filter: true, sort: true }),
    period: edtf('Period it covers', { filter: true, sort: true }),
    language: code('languages', 'Language', { required: true, filter: true }),
    narrative: longtext('What it says, in our words', { search: true }),
    narrativeEs: longtext('The same in Spanish', { search: true }),
    reviewState: code('reviewStates', 'Where it stands in review', {
      required: true,
      filter: true,
      sort: true,
    }),
  },
  sensitive: true,
  title: 'title',
  sort: '-published',
  known: 'published',
});
