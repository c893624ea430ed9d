import english from 'ra-language-english';
import type { TranslationMessages } from 'react-admin';

/** react-admin's own words; a few say more plainly what happens here. */
export const ra: TranslationMessages = {
  ...english,
  ra: {
    ...english.ra,
    action: { ...english.ra.action, back: 'Go back', delete: 'Delete', toggle_theme: 'Light or dark' },
    auth: {
      ...english.ra.auth,
      auth_check_error: 'Please sign in to continue',
      user_menu: 'Account',
      logout: 'Sign out',
    },
    message: {
      ...english.ra.message,
      access_denied: 'Your role does not allow you to open this page.',
      not_found: 'There is nothing at this address, or you may not see it.',
      unsaved_changes: 'Some of your changes are not saved. Leave anyway?',
    },
    page: {
      ...english.ra.page,
      show: '%{name}: %{recordRepresentation}',
      edit: 'Edit %{name}: %{recordRepresentation}',
    },
    notification: {
      ...english.ra.notification,
      created: 'Saved',
      updated: 'Saved |||| %{smart_count} records saved',
      deleted: 'Deleted |||| %{smart_count} records deleted',
      item_doesnt_exist: 'The record does not exist, or you may not see it.',
      logged_out: 'Your session has ended. Please sign in again.',
      not_authorized: 'Your role does not allow this.',
    },
  },
};
