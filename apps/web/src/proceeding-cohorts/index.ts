import AccountTreeIcon from '@mui/icons-material/AccountTreeOutlined';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const proceedingCohorts: ResourceView = {
  name: 'proceeding-cohorts',
  group: 'more',
  icon: AccountTreeIcon,
  clocks: ['recordedAt'],
  // A link between two records has no name of its own.
  recordRepresentation: () => '',
  list: lazyPage(() => import('./ProceedingCohortList.js').then((module) => module.ProceedingCohortList)),
  show: lazyPage(() => import('./ProceedingCohortShow.js').then((module) => module.ProceedingCohortShow)),
  ...formPages(() => import('./ProceedingCohortInputs.js').then((module) => module.ProceedingCohortInputs)),
};
