import type { Silence } from '@paradero/contract/views/silence';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { pickClocks } from '../clocks/clocks.js';
import { useClocks } from '../clocks/useClocks.js';
import type { ParaderoDataProvider } from '../providers/dataProvider.js';

/** Who was asked and kept silent, at the clocks of the URL: everybody, or one addressee. */
export function useSilence(narrowing: { addresseeId?: string } = {}) {
  const { clocks } = useClocks();
  const dataProvider = useDataProvider<ParaderoDataProvider>();
  const known = pickClocks(clocks, ['knownAt', 'recordedAt']);
  const { validAt } = clocks;
  const query = { ...narrowing, ...(validAt && { validAt }) };
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['inquiries', 'silence', { ...query, ...known }],
    queryFn: ({ signal }) => dataProvider.getView<Silence>('silence', { clocks: known, query, signal }),
    placeholderData: keepPreviousData,
  });
  return { view: data, state: { isPending, error, retry: () => void refetch() } };
}
