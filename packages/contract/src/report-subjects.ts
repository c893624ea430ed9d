import { about, reference } from './fields.js';
import { resource } from './resource.js';
import { isAboutOneOf } from './rules.js';

const subjects = about('agreements', 'cohorts', 'facilities', 'people', 'parties');

export const reportSubjects = resource({
  name: 'report-subjects',
  doc: 'What a report is about.',
  fields: { reportId: reference('reports', 'Report', { required: true, parent: true }), ...subjects },
  sensitive: true,
  title: 'reportId',
  sort: 'createdAt',
  rules: [isAboutOneOf(...Object.keys(subjects))],
  deletable: true,
});
