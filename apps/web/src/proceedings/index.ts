import GavelIcon from '@mui/icons-material/GavelOutlined';
import { namedBy } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const proceedings: ResourceView = {
  name: 'proceedings',
  group: 'main',
  icon: GavelIcon,
  clocks: ['recordedAt'],
  recordRepresentation: namedBy('caption', 'captionEs'),
  list: lazyPage(() => import('./ProceedingList.js').then((module) => module.ProceedingList)),
  show: lazyPage(() => import('./ProceedingShow.js').then((module) => module.ProceedingShow)),
  ...formPages(() => import('./ProceedingInputs.js').then((module) => module.ProceedingInputs)),
};
