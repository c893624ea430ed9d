import { claimFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const memberships = {
  name: 'Membership |||| Memberships',
  about: 'Which person was in which cohort, and who says so.',
  empty: 'No memberships yet',
  invite: 'Link a person to a cohort, with the source that says so.',
  fields: {
    ...standardFields,
    ...claimFields,
    personId: 'Person',
    cohortId: 'Cohort',
    note: 'Note',
  },
};
