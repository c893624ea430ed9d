import { code, longtext, reference, text } from './fields.js';
import { resource } from './resource.js';

export const memberships = resource({
  name: 'memberships',
  doc: 'That a person belongs to a cohort, according to a source.',
  fields: {
    personId: reference('people', 'Person', { required: true, parent: true }),
    cohortId: reference('cohorts', 'Cohort', { required: true, parent: true }),
    verification: code('verificationStates', 'How far it has been checked', { required: true, filter: true }),
    sourceId: reference('sources', 'Source', { required: true, parent: true }),
    locator: text('Place in the source'),
    note: longtext('Note'),
  },
  sensitive: true,
  title: 'verification',
  sort: 'createdAt',
  known: 'sourceId',
});
