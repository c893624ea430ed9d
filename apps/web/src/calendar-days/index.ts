import TodayIcon from '@mui/icons-material/TodayOutlined';
import { namedBy, withDate } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const calendarDays: ResourceView = {
  name: 'calendar-days',
  group: 'administration',
  icon: TodayIcon,
  clocks: ['recordedAt'],
  recordRepresentation: withDate(namedBy('name', 'nameEs'), 'day'),
  list: lazyPage(() => import('./CalendarDayList.js').then((module) => module.CalendarDayList)),
  show: lazyPage(() => import('./CalendarDayShow.js').then((module) => module.CalendarDayShow)),
  ...formPages(() => import('./CalendarDayInputs.js').then((module) => module.CalendarDayInputs)),
};
