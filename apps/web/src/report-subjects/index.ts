import LabelIcon from '@mui/icons-material/LabelOutlined';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const reportSubjects: ResourceView = {
  name: 'report-subjects',
  group: 'more',
  icon: LabelIcon,
  clocks: ['recordedAt'],
  // A link between two records has no name of its own.
  recordRepresentation: () => '',
  list: lazyPage(() => import('./ReportSubjectList.js').then((module) => module.ReportSubjectList)),
  show: lazyPage(() => import('./ReportSubjectShow.js').then((module) => module.ReportSubjectShow)),
  ...formPages(() => import('./ReportSubjectInputs.js').then((module) => module.ReportSubjectInputs)),
};
