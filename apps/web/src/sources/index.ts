import LibraryBooksIcon from '@mui/icons-material/LibraryBooksOutlined';
import { namedBy } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const sources: ResourceView = {
  name: 'sources',
  group: 'main',
  icon: LibraryBooksIcon,
  clocks: ['knownAt', 'recordedAt'],
  recordRepresentation: namedBy('title', 'titleEs'),
  list: lazyPage(() => import('./SourceList.js').then((module) => module.SourceList)),
  show: lazyPage(() => import('./SourceShow.js').then((module) => module.SourceShow)),
  ...formPages(() => import('./SourceInputs.js').then((module) => module.SourceInputs)),
};
