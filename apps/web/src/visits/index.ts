import MeetingRoomIcon from '@mui/icons-material/MeetingRoomOutlined';
import { namedByCode } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const visits: ResourceView = {
  name: 'visits',
  group: 'more',
  icon: MeetingRoomIcon,
  clocks: ['knownAt', 'recordedAt'],
  recordRepresentation: namedByCode('admissions', 'admission', 'visited'),
  list: lazyPage(() => import('./VisitList.js').then((module) => module.VisitList)),
  show: lazyPage(() => import('./VisitShow.js').then((module) => module.VisitShow)),
  ...formPages(() => import('./VisitInputs.js').then((module) => module.VisitInputs)),
};
