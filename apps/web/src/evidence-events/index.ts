import LinkIcon from '@mui/icons-material/LinkOutlined';
import { namedByCode } from '../shared/contract/names.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const evidenceEvents: ResourceView = {
  name: 'evidence-events',
  group: 'more',
  icon: LinkIcon,
  clocks: ['recordedAt'],
  recordRepresentation: namedByCode('evidenceActions', 'action'),
  list: lazyPage(() => import('./EvidenceEventList.js').then((module) => module.EvidenceEventList)),
  show: lazyPage(() => import('./EvidenceEventShow.js').then((module) => module.EvidenceEventShow)),
};
