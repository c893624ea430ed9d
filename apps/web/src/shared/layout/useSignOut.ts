import { useLogout, useNotify } from 'react-admin';

/** Signs out; says so when the server could not be told, because the session then goes on. */
export function useSignOut(): () => Promise<void> {
  const logout = useLogout();
  const notify = useNotify();
  return async () => {
    try {
      await logout({}, undefined, false);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      notify('app.session.stillSignedIn', { type: 'error' });
    }
  };
}
