import DescriptionIcon from '@mui/icons-material/DescriptionOutlined';
import { namedBy } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const reports: ResourceView = {
  name: 'reports',
  group: 'main',
  icon: DescriptionIcon,
  clocks: ['knownAt', 'recordedAt'],
  recordRepresentation: namedBy('title', 'titleEs'),
  list: lazyPage(() => import('./ReportList.js').then((module) => module.ReportList)),
  show: lazyPage(() => import('./ReportShow.js').then((module) => module.ReportShow)),
  ...formPages(() => import('./ReportInputs.js').then((module) => module.ReportInputs)),
};
