import { claimFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const custodyEpisodes = {
  name: 'Custody episode |||| Custody episodes',
  about: 'Where one person was held, from when to when, and on what basis.',
  empty: 'No custody episodes yet',
  invite: 'Record where a person was held, with its source.',
  fields: {
    ...standardFields,
    ...claimFields,
    personId: 'Person',
    status: 'Custody status',
    period: 'From when to when',
    facilityId: 'Where',
    authorityId: 'Held by',
    note: 'Note',
  },
  help: {
    period:
      'Two days with a stroke between them, such as 2025-03-15/2025-07-18. Write .. for an end that has not come.',
  },
};
