import InventoryIcon from '@mui/icons-material/InventoryOutlined';
import { namedBy } from '../shared/contract/names.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const evidence: ResourceView = {
  name: 'evidence',
  group: 'more',
  icon: InventoryIcon,
  clocks: ['recordedAt'],
  recordRepresentation: namedBy('title'),
  list: lazyPage(() => import('./EvidenceList.js').then((module) => module.EvidenceList)),
  show: lazyPage(() => import('./EvidenceShow.js').then((module) => module.EvidenceShow)),
};
