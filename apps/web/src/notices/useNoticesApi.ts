import type { NoticeSettings } from '@paradero/contract/views/notices';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { apiUrl, createHttp } from '../shared/providers/http.js';

/** What is written about notices. */
export function useNoticesApi() {
  const translate = useTranslate();
  return useMemo(() => {
    const http = createHttp(translate);
    return {
      read: (id: string) => http(apiUrl('notices', id, 'read'), { method: 'POST', body: {} }),
      readAll: () => http(apiUrl('notices', 'read-all'), { method: 'POST', body: {} }),
      settle: (settings: NoticeSettings) =>
        http(apiUrl('notice-settings'), { method: 'PUT', body: settings }),
    };
  }, [translate]);
}
