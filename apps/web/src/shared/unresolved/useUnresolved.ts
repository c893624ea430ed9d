import type { Unresolved } from '@paradero/contract/views/unresolved';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { pickClocks } from '../clocks/clocks.js';
import { useClocks } from '../clocks/useClocks.js';
import type { ParaderoDataProvider } from '../providers/dataProvider.js';

/** What questions are asked about: the field of a question, and the record it holds. */
export type Narrowing = Readonly<Record<string, string>>;

/** The questions that stand open at the clocks of the URL, all of them or those about a record. */
export function useUnresolved(narrowing: Narrowing = {}) {
  const { clocks } = useClocks();
  const dataProvider = useDataProvider<ParaderoDataProvider>();
  const known = pickClocks(clocks, ['knownAt', 'recordedAt']);
  const { validAt } = clocks;
  const query = { ...narrowing, ...(validAt && { validAt }) };
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['questions', 'getView', { name: 'unresolved', ...query, ...known }],
    queryFn: ({ signal }) => dataProvider.getView<Unresolved>('unresolved', { clocks: known, query, signal }),
    placeholderData: keepPreviousData,
  });
  return { unresolved: data, state: { isPending, error, retry: () => void refetch() } };
}
