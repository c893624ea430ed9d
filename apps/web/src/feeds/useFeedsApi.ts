import type { CalendarFeed, NewFeed } from '@paradero/contract/views/feeds';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { apiUrl, createHttp } from '../shared/providers/http.js';

const name = 'calendar-feeds';

/** The routes of the calendar feeds of one's own account. */
export function useFeedsApi() {
  const translate = useTranslate();
  return useMemo(() => {
    const http = createHttp(translate);
    return {
      // The boundary: the contract declares what the routes answer.
      list: async (signal: AbortSignal) =>
        ((await http(apiUrl(name), { signal })) as { data: CalendarFeed[] }).data,
      create: async (feed: { id: string; agreementId: string | null }) =>
        (await http(apiUrl(name), { method: 'POST', body: feed })) as NewFeed,
      revoke: (id: string) => http(apiUrl(name, id), { method: 'DELETE' }),
    };
  }, [translate]);
}
