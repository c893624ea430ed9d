/** Words of the page on which an invited person sets a first password. */
export const invitation = {
  title: 'Choose a password',
  text: 'You were invited to Paradero. Choose a password that only you know; length is the only rule.',
  password: 'Password',
  help: 'At least %{least} characters. A sentence you will remember is better than a short riddle.',
  length: 'Between %{least} and %{greatest} characters.',
  save: 'Save and go to sign-in',
  done: 'The password is set. Please sign in.',
  noToken:
    'This page is opened with the link of an invitation. Ask for one at whoever looks after your accounts.',
};
