import ContactMailIcon from '@mui/icons-material/ContactMailOutlined';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const questionAddressees: ResourceView = {
  name: 'question-addressees',
  group: 'more',
  icon: ContactMailIcon,
  clocks: ['recordedAt'],
  // A link between two records has no name of its own.
  recordRepresentation: () => '',
  list: lazyPage(() => import('./QuestionAddresseeList.js').then((module) => module.QuestionAddresseeList)),
  show: lazyPage(() => import('./QuestionAddresseeShow.js').then((module) => module.QuestionAddresseeShow)),
  ...formPages(() => import('./QuestionAddresseeInputs.js').then((module) => module.QuestionAddresseeInputs)),
};
