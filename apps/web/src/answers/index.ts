import QuestionAnswerIcon from '@mui/icons-material/QuestionAnswerOutlined';
import { namedByCode } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const answers: ResourceView = {
  name: 'answers',
  group: 'more',
  icon: QuestionAnswerIcon,
  clocks: ['recordedAt'],
  recordRepresentation: namedByCode('answerClasses', 'class'),
  list: lazyPage(() => import('./AnswerList.js').then((module) => module.AnswerList)),
  show: lazyPage(() => import('./AnswerShow.js').then((module) => module.AnswerShow)),
  ...formPages(() => import('./AnswerInputs.js').then((module) => module.AnswerInputs)),
  create: lazyPage(() => import('./AnswerCreate.js').then((module) => module.AnswerCreate)),
};
