import TimelineIcon from '@mui/icons-material/TimelineOutlined';
import { namedByCode } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const agreementEvents: ResourceView = {
  name: 'agreement-events',
  group: 'more',
  icon: TimelineIcon,
  clocks: ['knownAt', 'recordedAt'],
  recordRepresentation: namedByCode('agreementEventTypes', 'type', 'occurred'),
  list: lazyPage(() => import('./AgreementEventList.js').then((module) => module.AgreementEventList)),
  show: lazyPage(() => import('./AgreementEventShow.js').then((module) => module.AgreementEventShow)),
  ...formPages(() => import('./AgreementEventInputs.js').then((module) => module.AgreementEventInputs)),
};
