import Diversity3Icon from '@mui/icons-material/Diversity3Outlined';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const agreementParties: ResourceView = {
  name: 'agreement-parties',
  group: 'more',
  icon: Diversity3Icon,
  clocks: ['recordedAt'],
  // A link between two records has no name of its own.
  recordRepresentation: () => '',
  list: lazyPage(() => import('./AgreementPartyList.js').then((module) => module.AgreementPartyList)),
  show: lazyPage(() => import('./AgreementPartyShow.js').then((module) => module.AgreementPartyShow)),
  ...formPages(() => import('./AgreementPartyInputs.js').then((module) => module.AgreementPartyInputs)),
};
