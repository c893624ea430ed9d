import ReportGmailerrorredIcon from '@mui/icons-material/ReportGmailerrorredOutlined';
import { namedByCode } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const allegations: ResourceView = {
  name: 'allegations',
  group: 'main',
  icon: ReportGmailerrorredIcon,
  clocks: ['knownAt', 'recordedAt'],
  recordRepresentation: namedByCode('allegationCategories', 'category', 'period'),
  list: lazyPage(() => import('./AllegationList.js').then((module) => module.AllegationList)),
  show: lazyPage(() => import('./AllegationShow.js').then((module) => module.AllegationShow)),
  ...formPages(() => import('./AllegationInputs.js').then((module) => module.AllegationInputs)),
};
