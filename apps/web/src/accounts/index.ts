import ManageAccountsIcon from '@mui/icons-material/ManageAccountsOutlined';
import { namedBy } from '../shared/contract/names.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const accounts: ResourceView = {
  name: 'accounts',
  group: 'administration',
  icon: ManageAccountsIcon,
  clocks: ['recordedAt'],
  recordRepresentation: namedBy('name'),
  list: lazyPage(() => import('./AccountList.js').then((module) => module.AccountList)),
  show: lazyPage(() => import('./AccountShow.js').then((module) => module.AccountShow)),
  edit: lazyPage(() => import('./AccountEdit.js').then((module) => module.AccountEdit)),
  create: lazyPage(() => import('./AccountInvite.js').then((module) => module.AccountInvite)),
};
