import RecordVoiceOverIcon from '@mui/icons-material/RecordVoiceOverOutlined';
import { namedBy } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const statements: ResourceView = {
  name: 'statements',
  group: 'main',
  icon: RecordVoiceOverIcon,
  clocks: ['knownAt', 'recordedAt'],
  recordRepresentation: namedBy('summary', 'summaryEs'),
  list: lazyPage(() => import('./StatementList.js').then((module) => module.StatementList)),
  show: lazyPage(() => import('./StatementShow.js').then((module) => module.StatementShow)),
  ...formPages(() => import('./StatementInputs.js').then((module) => module.StatementInputs)),
};
