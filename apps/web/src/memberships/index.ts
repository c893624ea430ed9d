import GroupAddIcon from '@mui/icons-material/GroupAddOutlined';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const memberships: ResourceView = {
  name: 'memberships',
  group: 'more',
  icon: GroupAddIcon,
  clocks: ['knownAt', 'recordedAt'],
  // A link between two records has no name of its own.
  recordRepresentation: () => '',
  list: lazyPage(() => import('./MembershipList.js').then((module) => module.MembershipList)),
  show: lazyPage(() => import('./MembershipShow.js').then((module) => module.MembershipShow)),
  ...formPages(() => import('./MembershipInputs.js').then((module) => module.MembershipInputs)),
};
