import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useFeedsApi } from './useFeedsApi.js';

const queryKey = ['calendar-feeds'];

/** The calendar feeds of one's own account, and a function that reads them again. */
export function useFeeds() {
  const { list } = useFeedsApi();
  const queryClient = useQueryClient();
  const { data, isPending, error, refetch } = useQuery({ queryKey, queryFn: ({ signal }) => list(signal) });
  return {
    feeds: data ?? [],
    state: { isPending, error, retry: () => void refetch() },
    renew: () => queryClient.invalidateQueries({ queryKey }),
  };
}
