import NightShelterIcon from '@mui/icons-material/NightShelterOutlined';
import { namedByCode } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const custodyEpisodes: ResourceView = {
  name: 'custody-episodes',
  group: 'more',
  icon: NightShelterIcon,
  clocks: ['knownAt', 'recordedAt'],
  recordRepresentation: namedByCode('custodyStatuses', 'status', 'period'),
  list: lazyPage(() => import('./CustodyEpisodeList.js').then((module) => module.CustodyEpisodeList)),
  show: lazyPage(() => import('./CustodyEpisodeShow.js').then((module) => module.CustodyEpisodeShow)),
  ...formPages(() => import('./CustodyEpisodeInputs.js').then((module) => module.CustodyEpisodeInputs)),
};
