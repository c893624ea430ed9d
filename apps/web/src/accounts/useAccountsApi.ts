import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { apiUrl, createHttp } from '../shared/providers/http.js';

/** What the API answers when it made an invitation: the link is told once and never again. */
export interface Invited {
  id: string;
  path: string;
  expiresAt: string;
}

/** The routes of accounts that are not those of a record. */
export function useAccountsApi() {
  const translate = useTranslate();
  return useMemo(() => {
    const http = createHttp(translate);
    return {
      // The boundary: both routes answer the contract's `invited`.
      invite: async (account: object) =>
        (await http(apiUrl('accounts'), { method: 'POST', body: account })) as Invited,
      inviteAgain: async (id: string) =>
        (await http(apiUrl('accounts', id, 'invitation'), { method: 'POST' })) as Invited,
      endSessions: (id: string) => http(apiUrl('accounts', id, 'sessions'), { method: 'DELETE' }),
    };
  }, [translate]);
}
