import PersonIcon from '@mui/icons-material/PersonOutlined';
import { namedBy } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const people: ResourceView = {
  name: 'people',
  group: 'main',
  icon: PersonIcon,
  clocks: ['recordedAt'],
  recordRepresentation: namedBy('code'),
  list: lazyPage(() => import('./PersonList.js').then((module) => module.PersonList)),
  show: lazyPage(() => import('./PersonShow.js').then((module) => module.PersonShow)),
  ...formPages(() => import('./PersonInputs.js').then((module) => module.PersonInputs)),
};
