import { standardFields } from '../standard-fields.js';

export const proceedingCohorts = {
  name: 'Cohort in a proceeding |||| Cohorts in proceedings',
  about: 'Which cohorts a case covers.',
  empty: 'No cohorts in proceedings yet',
  invite: 'Link a case to the cohorts it covers.',
  fields: {
    ...standardFields,
    proceedingId: 'Proceeding',
    cohortId: 'Cohort',
    note: 'Note',
    noteEs: 'Note in Spanish',
  },
};
