import { about, reference } from './fields.js';
import { resource } from './resource.js';
import { isAboutOneOf } from './rules.js';

const subjects = about('reports', 'people', 'allegations', 'evidence');

export const clearances = resource({
  name: 'clearances',
  doc: 'That an account may see one sealed record.',
  fields: {
    accountId: reference('accounts', 'Account that may see it', { required: true }),
    ...subjects,
  },
  sensitive: true,
  title: 'accountId',
  sort: 'createdAt',
  rules: [isAboutOneOf(...Object.keys(subjects))],
  deletable: true,
});
