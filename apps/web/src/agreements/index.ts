import HandshakeIcon from '@mui/icons-material/HandshakeOutlined';
import { namedBy } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const agreements: ResourceView = {
  name: 'agreements',
  group: 'main',
  icon: HandshakeIcon,
  clocks: ['recordedAt'],
  recordRepresentation: namedBy('title', 'titleEs'),
  list: lazyPage(() => import('./AgreementList.js').then((module) => module.AgreementList)),
  show: lazyPage(() => import('./AgreementShow.js').then((module) => module.AgreementShow)),
  ...formPages(() => import('./AgreementInputs.js').then((module) => module.AgreementInputs)),
};
