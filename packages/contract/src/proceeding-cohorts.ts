import { longtext, reference } from './fields.js';
import { resource } from './resource.js';

export const proceedingCohorts = resource({
  name: 'proceeding-cohorts',
  doc: 'That a proceeding covers a cohort.',
  fields: {
    proceedingId: reference('proceedings', 'Proceeding', { required: true, parent: true }),
    cohortId: reference('cohorts', 'Cohort', { required: true, parent: true }),
    note: longtext('Note'),
    noteEs: longtext('Note in Spanish'),
  },
  title: 'cohortId',
  sort: 'createdAt',
  deletable: true,
});
