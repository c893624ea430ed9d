import NumbersIcon from '@mui/icons-material/NumbersOutlined';
import { namedByFigure } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const figures: ResourceView = {
  name: 'figures',
  group: 'main',
  icon: NumbersIcon,
  clocks: ['knownAt', 'recordedAt'],
  recordRepresentation: namedByFigure,
  list: lazyPage(() => import('./FigureList.js').then((module) => module.FigureList)),
  show: lazyPage(() => import('./FigureShow.js').then((module) => module.FigureShow)),
  ...formPages(() => import('./FigureInputs.js').then((module) => module.FigureInputs)),
};
