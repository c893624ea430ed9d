import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { apiUrl, createHttp } from '../shared/providers/http.js';

/** The route that stores an answer together with its statement. */
export function useAnswerApi() {
  const translate = useTranslate();
  return useMemo(() => {
    const http = createHttp(translate);
    return {
      create: (both: object) => http(apiUrl('answers', 'with-statement'), { method: 'POST', body: both }),
    };
  }, [translate]);
}
