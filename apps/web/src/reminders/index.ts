import ReminderIcon from '@mui/icons-material/NotificationsOutlined';
import { namedBy } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const reminders: ResourceView = {
  name: 'reminders',
  group: 'more',
  icon: ReminderIcon,
  clocks: ['recordedAt'],
  recordRepresentation: namedBy('note', 'note'),
  list: lazyPage(() => import('./ReminderList.js').then((module) => module.ReminderList)),
  show: lazyPage(() => import('./ReminderShow.js').then((module) => module.ReminderShow)),
  ...formPages(() => import('./ReminderInputs.js').then((module) => module.ReminderInputs)),
};
