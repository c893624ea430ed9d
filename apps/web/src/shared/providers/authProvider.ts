import type { AuthProvider } from 'react-admin';
import { canAccess } from './access.js';
import { SESSION_ENDED, problemOf } from './problems.js';
import { forgetAccount, getAccount, signIn, signOut } from './session.js';
import { endSessionOfWriter } from './writing.js';

/** react-admin's view of the session: an HttpOnly cookie that scripts never see. */
export const authProvider: AuthProvider = {
  login: signIn,
  logout: signOut,
  checkAuth: async () => {
    await getAccount();
  },
  checkError: (error: { status?: number }) => {
    if (error.status !== 401) return Promise.resolve();
    // Signing out would take the page away, and with it what was not saved.
    if (endSessionOfWriter() || problemOf(error).code === SESSION_ENDED) return Promise.resolve();
    forgetAccount();
    return Promise.reject(new Error('ra.notification.logged_out'));
  },
  getIdentity: async () => {
    const { name, ...account } = await getAccount();
    return { ...account, fullName: name };
  },
  getPermissions: async () => (await getAccount()).role,
  canAccess: async (asked) => canAccess(await getAccount(), asked),
};
