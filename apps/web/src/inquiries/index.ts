import ForwardToInboxIcon from '@mui/icons-material/ForwardToInboxOutlined';
import { namedByCode } from '../shared/contract/names.js';
import { formPages } from '../shared/inputs/formPages.js';
import { lazyPage } from '../shared/lazyPage.js';
import type { ResourceView } from '../shared/resourceView.js';

export const inquiries: ResourceView = {
  name: 'inquiries',
  group: 'more',
  icon: ForwardToInboxIcon,
  clocks: ['knownAt', 'recordedAt'],
  recordRepresentation: namedByCode('channels', 'channel', 'asked'),
  list: lazyPage(() => import('./InquiryList.js').then((module) => module.InquiryList)),
  show: lazyPage(() => import('./InquiryShow.js').then((module) => module.InquiryShow)),
  ...formPages(() => import('./InquiryInputs.js').then((module) => module.InquiryInputs)),
};
