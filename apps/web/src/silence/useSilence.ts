import type { Silence } from '@paradero/contract/views/silence';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { pickClocks } from '../shared/clocks/clocks.js';
import { useClocks } from '../shared/clocks/useClocks.js';
import type { ParaderoDataProvider } from '../shared/providers/dataProvider.js';

/** The silence board at the clocks of the URL. */
export function useSilence() {
  const { clocks } = useClocks();
  const dataProvider = useDataProvider<ParaderoDataProvider>();
  const known = pickClocks(clocks, ['knownAt', 'recordedAt']);
  const on = clocks.validAt;
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['inquiries', 'silence', { on, ...known }],
    queryFn: ({ signal }) =>
      dataProvider.getView<Silence>('silence', { clocks: known, ...(on && { query: { on } }), signal }),
    placeholderData: keepPreviousData,
  });
  return { view: data, state: { isPending, error, retry: () => void refetch() } };
}
