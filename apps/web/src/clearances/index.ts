import KeyIcon from '@mui/icons-material/KeyOutlined';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const clearances: ResourceView = {
  name: 'clearances',
  group: 'more',
  icon: KeyIcon,
  clocks: ['recordedAt'],
  // A link between two records has no name of its own.
  recordRepresentation: () => '',
  list: lazyPage(() => import('./ClearanceList.js').then((module) => module.ClearanceList)),
  show: lazyPage(() => import('./ClearanceShow.js').then((module) => module.ClearanceShow)),
  ...formPages(() => import('./ClearanceInputs.js').then((module) => module.ClearanceInputs)),
};
