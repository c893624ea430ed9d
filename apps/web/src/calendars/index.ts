import CalendarMonthIcon from '@mui/icons-material/CalendarMonthOutlined';
import { namedBy } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const calendars: ResourceView = {
  name: 'calendars',
  group: 'administration',
  icon: CalendarMonthIcon,
  clocks: ['recordedAt'],
  recordRepresentation: namedBy('name', 'nameEs'),
  list: lazyPage(() => import('./CalendarList.js').then((module) => module.CalendarList)),
  show: lazyPage(() => import('./CalendarShow.js').then((module) => module.CalendarShow)),
  ...formPages(() => import('./CalendarInputs.js').then((module) => module.CalendarInputs)),
};
