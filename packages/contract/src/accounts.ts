import { boolean, code, instant, text } from './fields.js';
import { resource } from './resource.js';

const administrators = { readers: ['administrator'] } as const;

export const accounts = resource({
  name: 'accounts',
  doc: 'Somebody who signs in. Colleagues see the name; administrators see the rest.',
  fields: {
    name: text('Name shown to colleagues', { required: true, sort: true, search: true }),
    email: text('Address used to sign in', { required: true, max: 254, sort: true, ...administrators }),
    role: code('accountRoles', 'What the account may do', {
      required: true,
      filter: true,
      sort: true,
      ...administrators,
    }),
    locale: code('locales', 'Language of the interface', { required: true, ...administrators }),
    demo: boolean('Made for demonstration on first start', {
      required: true,
      write: 'never',
      ...administrators,
    }),
    active: boolean('Whether a password has been set', { required: true, write: 'never', ...administrators }),
    disabledAt: instant('When the account was disabled', { write: 'never', ...administrators }),
  },
  title: 'name',
  sort: 'name',
});
