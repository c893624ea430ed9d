import GroupAddIcon from '@mui/icons-material/GroupAddOutlined';
import { namedByCode } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const memberships: ResourceView = {
  name: 'memberships',
  group: 'more',
  icon: GroupAddIcon,
  clocks: ['knownAt', 'recordedAt'],
  recordRepresentation: namedByCode('verificationStates', 'verification'),
  list: lazyPage(() => import('./MembershipList.js').then((module) => module.MembershipList)),
  show: lazyPage(() => import('./MembershipShow.js').then((module) => module.MembershipShow)),
  ...formPages(() => import('./MembershipInputs.js').then((module) => module.MembershipInputs)),
};
