import { code, day, edtf, longtext, reference, text, url } from './fields.js';
import { resource } from './resource.js';

export const sources = resource({
  name: 'sources',
  doc: 'A document, post, video, filing or testimony that claims rest on.',
  fields: {
    key: text('Short key used in citations', { max: 40, filter: true, sort: true, search: true }),
    title: text('Title or description', { required: true, sort: true, search: true }),
    titleEs: text('Title or description in Spanish', { search: true }),
    type: code('sourceTypes', 'Kind of source', { required: true, filter: true, sort: true }),
    publisherId: reference('parties', 'Who published it at this address'),
    originId: reference('parties', 'Who the information really comes from, apart from the address'),
    url: url('Address'),
    archivedUrl: url('Address of an archived copy'),
    published: edtf('When it was published; unknown limits what was known when', {
      filter: true,
      sort: true,
    }),
    accessed: day('Day it was read'),
    language: code('languages', 'Language', { filter: true }),
    reliability: code('reliabilities', 'Reliability of the source (Admiralty code)', {
      required: true,
      filter: true,
      sort: true,
    }),
    evidenceId: reference('evidence', 'File kept of it'),
    note: longtext('Note', { search: true }),
    noteEs: longtext('Note in Spanish', { search: true }),
  },
  title: 'title',
  sort: '-published',
  known: 'published',
});
