import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { ParaderoDataProvider } from '../shared/providers/dataProvider.js';

const step = 25;
/** Most rows the API answers at once. */
const most = 200;

/** The newest rows of a list of the API that is no resource, and more of them on request. */
export function useShown<T extends { total: number }>(path: string) {
  const dataProvider = useDataProvider<ParaderoDataProvider>();
  const [perPage, setPerPage] = useState(step);
  const { data, isPending, error, refetch } = useQuery({
    queryKey: [path, 'getView', perPage],
    queryFn: ({ signal }) => dataProvider.getView<T>(path, { query: { perPage: String(perPage) }, signal }),
    placeholderData: keepPreviousData,
  });
  const hasMore = data !== undefined && data.total > perPage && perPage < most;
  return {
    shown: data,
    state: { isPending, error, retry: () => void refetch() },
    showMore: hasMore ? () => setPerPage(Math.min(perPage + step, most)) : undefined,
  };
}
