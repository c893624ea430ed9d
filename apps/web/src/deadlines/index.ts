import EventIcon from '@mui/icons-material/EventOutlined';
import { namedBy } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const deadlines: ResourceView = {
  name: 'deadlines',
  group: 'main',
  icon: EventIcon,
  clocks: ['recordedAt'],
  recordRepresentation: namedBy('title', 'titleEs'),
  list: lazyPage(() => import('./DeadlineList.js').then((module) => module.DeadlineList)),
  show: lazyPage(() => import('./DeadlineShow.js').then((module) => module.DeadlineShow)),
  ...formPages(() => import('./DeadlineInputs.js').then((module) => module.DeadlineInputs)),
};
