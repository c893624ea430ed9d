import { about, code, edtf, longtext, reference, text } from './fields.js';
import { resource } from './resource.js';
import { isAboutOneOf } from './rules.js';

const subjects = about('cohorts', 'facilities', 'people', 'agreements');

export const allegations = resource({
  name: 'allegations',
  doc: 'One act or condition alleged in a source; the smallest unit of who did what to whom (HURIDOCS).',
  fields: {
    category: code('allegationCategories', 'Act or condition', { required: true, filter: true, sort: true }),
    ...subjects,
    allegedById: reference('parties', 'Who alleges it'),
    period: edtf('When', { filter: true, sort: true }),
    summary: longtext('What is alleged, in our words', { required: true, search: true }),
    summaryEs: longtext('What is alleged, in Spanish', { search: true }),
    quote: longtext('Words of the source', { max: 600, search: true }),
    credibility: code('credibilities', 'Credibility of the information (Admiralty code)', {
      required: true,
      filter: true,
    }),
    verification: code('verificationStates', 'How far it has been checked', {
      required: true,
      filter: true,
      sort: true,
    }),
    sourceId: reference('sources', 'Source', { required: true, parent: true }),
    locator: text('Place in the source'),
    reportId: reference('reports', 'Report it was entered with', { parent: true }),
  },
  sensitive: true,
  title: 'category',
  sort: '-period',
  known: 'sourceId',
  rules: [isAboutOneOf(...Object.keys(subjects))],
});
