import AccountBalanceIcon from '@mui/icons-material/AccountBalanceOutlined';
import { namedBy } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const parties: ResourceView = {
  name: 'parties',
  group: 'main',
  icon: AccountBalanceIcon,
  clocks: ['recordedAt'],
  recordRepresentation: namedBy('name', 'nameEs'),
  list: lazyPage(() => import('./PartyList.js').then((module) => module.PartyList)),
  show: lazyPage(() => import('./PartyShow.js').then((module) => module.PartyShow)),
  ...formPages(() => import('./PartyInputs.js').then((module) => module.PartyInputs)),
};
