import { useQuery } from '@tanstack/react-query';
import { useDeadlinesApi } from './useDeadlinesApi.js';

/** The rules that can be asked by; none while they are on their way. */
export function useDeadlineRules() {
  const { rules } = useDeadlinesApi();
  const { data = [] } = useQuery({ queryKey: ['deadlines', 'rules'], queryFn: rules, staleTime: Infinity });
  return data;
}
