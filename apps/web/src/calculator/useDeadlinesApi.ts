import type { DeadlineAnswer, DeadlineQuestion, DeadlineRuleEntry } from '@paradero/contract/views/deadlines';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { apiUrl, createHttp } from '../shared/providers/http.js';

/** The routes of deadlines that compute and store nothing. */
export function useDeadlinesApi() {
  const translate = useTranslate();
  return useMemo(() => {
    const http = createHttp(translate);
    return {
      // The boundary: the contract declares what both routes answer.
      rules: async () => ((await http(apiUrl('deadlines', 'rules'))) as { data: DeadlineRuleEntry[] }).data,
      preview: async (question: DeadlineQuestion) =>
        (await http(apiUrl('deadlines', 'preview'), { method: 'POST', body: question })) as DeadlineAnswer,
    };
  }, [translate]);
}
