import { standardFields } from '../standard-fields.js';

export const clearances = {
  name: 'Clearance |||| Clearances',
  about: 'Who, by name, may see a sealed record.',
  empty: 'No clearances yet',
  invite: 'Name a person who may see a sealed record.',
  fields: {
    ...standardFields,
    accountId: 'Account',
    reportId: 'Report',
    personId: 'Person',
    allegationId: 'Allegation',
    evidenceId: 'Evidence',
  },
};
