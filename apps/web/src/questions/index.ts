import HelpIcon from '@mui/icons-material/ContactSupportOutlined';
import { namedBy } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const questions: ResourceView = {
  name: 'questions',
  group: 'main',
  icon: HelpIcon,
  clocks: ['recordedAt'],
  recordRepresentation: namedBy('textEn', 'textEs'),
  list: lazyPage(() => import('./QuestionList.js').then((module) => module.QuestionList)),
  show: lazyPage(() => import('./QuestionShow.js').then((module) => module.QuestionShow)),
  ...formPages(() => import('./QuestionInputs.js').then((module) => module.QuestionInputs)),
};
