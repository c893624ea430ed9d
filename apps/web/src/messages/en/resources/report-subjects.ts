import { standardFields } from '../standard-fields.js';

export const reportSubjects = {
  name: 'Subject of a report |||| Subjects of reports',
  about: 'What a report is about: an agreement, a cohort, a facility, a person.',
  empty: 'No subjects of reports yet',
  invite: 'Say what a report is about.',
  fields: {
    ...standardFields,
    reportId: 'Report',
    agreementId: 'Agreement',
    cohortId: 'Cohort',
    facilityId: 'Facility',
    personId: 'Person',
    partyId: 'Party',
  },
};
