import { code, edtf, longtext, reference, text } from './fields.js';
import { resource } from './resource.js';

export const custodyEpisodes = resource({
  name: 'custody-episodes',
  doc: 'A stretch of time in which a person had one custody status, according to a source.',
  fields: {
    personId: reference('people', 'Person', { required: true, parent: true }),
    status: code('custodyStatuses', 'Custody status', { required: true, filter: true, sort: true }),
    period: edtf('From when to when', { required: true, filter: true, sort: true }),
    facilityId: reference('facilities', 'Where'),
    authorityId: reference('parties', 'Authority that held the person'),
    verification: code('verificationStates', 'How far it has been checked', { required: true, filter: true }),
    sourceId: reference('sources', 'Source', { required: true, parent: true }),
    locator: text('Place in the source'),
    note: longtext('Note'),
  },
  sensitive: true,
  title: 'status',
  sort: 'period',
  known: 'sourceId',
});
