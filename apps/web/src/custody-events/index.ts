import SwapHorizIcon from '@mui/icons-material/SwapHorizOutlined';
import { namedByCode } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const custodyEvents: ResourceView = {
  name: 'custody-events',
  group: 'more',
  icon: SwapHorizIcon,
  clocks: ['knownAt', 'recordedAt'],
  recordRepresentation: namedByCode('custodyStatuses', 'toStatus', 'occurred'),
  list: lazyPage(() => import('./CustodyEventList.js').then((module) => module.CustodyEventList)),
  show: lazyPage(() => import('./CustodyEventShow.js').then((module) => module.CustodyEventShow)),
  ...formPages(() => import('./CustodyEventInputs.js').then((module) => module.CustodyEventInputs)),
};
