import { standardFields } from '../standard-fields.js';

export const accounts = {
  name: 'Account |||| Accounts',
  about: 'People who may sign in, and their roles.',
  empty: 'No accounts yet',
  invite: 'Invite a colleague.',
  fields: {
    ...standardFields,
    name: 'Name',
    email: 'E-mail',
    role: 'Role',
    locale: 'Language',
    demo: 'For demonstration',
    active: 'Password set',
    disabledAt: 'Disabled',
  },
  help: {
    name: 'Shown to colleagues beside what this account records.',
    role: 'A new role ends every session of the account.',
    locale: 'The language of the first sign-in; everybody can switch afterwards.',
    email: 'Used to sign in. It cannot be changed afterwards.',
  },
  state: { label: 'Sign-in', active: 'Active', invited: 'Invited', disabled: 'Disabled' },
  action: {
    invite: 'Invite a colleague',
    inviteAgain: 'Make a new invitation',
    disable: 'Disable',
    enable: 'Enable again',
    toList: 'To the accounts',
  },
  done: { disabled: 'The account is disabled.', enabled: 'The account is open again.' },
  confirm: {
    disable: {
      title: 'Disable this account?',
      text: 'It is signed out everywhere and cannot sign in any more. What it recorded stays.',
    },
    inviteAgain: {
      title: 'Make a new invitation?',
      text: 'The password and any earlier link stop working, and the account is signed out everywhere.',
    },
  },
  invitation: {
    made: 'The account is made. Hand over the link on a way you trust: whoever has it sets the password.',
    once: 'This link is shown only now. It works once, until %{until}.',
    link: 'Invitation link',
    copy: 'Copy',
    copied: 'The link is copied.',
  },
  sessions: {
    title: 'Signed in',
    none: 'Not signed in anywhere.',
    endAll: 'Sign out everywhere',
    ended: 'The account is signed out everywhere.',
    client: 'Browser',
    createdAt: 'Since',
    seenAt: 'Last used',
    current: 'this one',
    unknown: 'Unknown browser',
  },
};
