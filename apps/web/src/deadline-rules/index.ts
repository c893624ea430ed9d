import RuleIcon from '@mui/icons-material/RuleOutlined';
import { namedBy } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const deadlineRules: ResourceView = {
  name: 'deadline-rules',
  group: 'administration',
  icon: RuleIcon,
  clocks: ['recordedAt'],
  recordRepresentation: namedBy('name', 'nameEs'),
  list: lazyPage(() => import('./DeadlineRuleList.js').then((module) => module.DeadlineRuleList)),
  show: lazyPage(() => import('./DeadlineRuleShow.js').then((module) => module.DeadlineRuleShow)),
  ...formPages(() => import('./DeadlineRuleInputs.js').then((module) => module.DeadlineRuleInputs)),
};
