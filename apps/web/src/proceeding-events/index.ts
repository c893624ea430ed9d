import HistoryEduIcon from '@mui/icons-material/HistoryEduOutlined';
import { namedByCode } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const proceedingEvents: ResourceView = {
  name: 'proceeding-events',
  group: 'more',
  icon: HistoryEduIcon,
  clocks: ['knownAt', 'recordedAt'],
  recordRepresentation: namedByCode('proceedingEventTypes', 'type', 'occurred'),
  list: lazyPage(() => import('./ProceedingEventList.js').then((module) => module.ProceedingEventList)),
  show: lazyPage(() => import('./ProceedingEventShow.js').then((module) => module.ProceedingEventShow)),
  ...formPages(() => import('./ProceedingEventInputs.js').then((module) => module.ProceedingEventInputs)),
};
