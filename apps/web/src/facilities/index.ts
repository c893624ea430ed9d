import FortIcon from '@mui/icons-material/FortOutlined';
import { namedBy } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const facilities: ResourceView = {
  name: 'facilities',
  group: 'main',
  icon: FortIcon,
  clocks: ['recordedAt'],
  recordRepresentation: namedBy('name', 'nameEs'),
  list: lazyPage(() => import('./FacilityList.js').then((module) => module.FacilityList)),
  show: lazyPage(() => import('./FacilityShow.js').then((module) => module.FacilityShow)),
  ...formPages(() => import('./FacilityInputs.js').then((module) => module.FacilityInputs)),
};
