import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import { namedBy } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const cohorts: ResourceView = {
  name: 'cohorts',
  group: 'main',
  icon: GroupsIcon,
  clocks: ['recordedAt'],
  recordRepresentation: namedBy('name', 'nameEs'),
  list: lazyPage(() => import('./CohortList.js').then((module) => module.CohortList)),
  show: lazyPage(() => import('./CohortShow.js').then((module) => module.CohortShow)),
  ...formPages(() => import('./CohortInputs.js').then((module) => module.CohortInputs)),
};
