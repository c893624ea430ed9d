import type {
  AskedAgain,
  DeadlineAnswer,
  DeadlineQuestion,
  DeadlineRuleEntry,
} from '@paradero/contract/views/deadlines';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { apiUrl, createHttp } from '../../providers/http.js';

/** The routes of deadlines that a rule computes. */
export function useDeadlinesApi() {
  const translate = useTranslate();
  return useMemo(() => {
    const http = createHttp(translate);
    return {
      // The boundary: the contract declares what these routes answer.
      rules: async () => ((await http(apiUrl('deadlines', 'rules'))) as { data: DeadlineRuleEntry[] }).data,
      preview: async (question: DeadlineQuestion) =>
        (await http(apiUrl('deadlines', 'preview'), { method: 'POST', body: question })) as DeadlineAnswer,
      create: (deadline: object) => http(apiUrl('deadlines', 'computed'), { method: 'POST', body: deadline }),
      ask: ({ id, version }: { id: string; version: number }, asked: AskedAgain) =>
        http(apiUrl('deadlines', id, 'asked'), { method: 'PUT', body: asked, ifMatch: version }),
      release: ({ id, version }: { id: string; version: number }) =>
        http(apiUrl('deadlines', id, 'asked'), { method: 'DELETE', ifMatch: version }),
    };
  }, [translate]);
}
