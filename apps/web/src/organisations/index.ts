import CorporateFareIcon from '@mui/icons-material/CorporateFareOutlined';
import { namedBy } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const organisations: ResourceView = {
  name: 'organisations',
  group: 'administration',
  icon: CorporateFareIcon,
  clocks: ['recordedAt'],
  recordRepresentation: namedBy('name'),
  list: lazyPage(() => import('./OrganisationList.js').then((module) => module.OrganisationList)),
  show: lazyPage(() => import('./OrganisationShow.js').then((module) => module.OrganisationShow)),
  ...formPages(() => import('./OrganisationInputs.js').then((module) => module.OrganisationInputs)),
};
