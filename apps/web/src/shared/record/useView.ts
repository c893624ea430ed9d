import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { pickClocks } from '../clocks/clocks.js';
import { useClocks } from '../clocks/useClocks.js';
import type { ParaderoDataProvider } from '../providers/dataProvider.js';

/** A computed view on its way, failed or here. */
export interface View<T> {
  view: T | undefined;
  isPending: boolean;
  /** Another day was chosen and its view is on its way; what is shown is of the day it names. */
  isChanging: boolean;
  error: Error | null;
  retry: () => void;
}

/**
 * A computed view of a record, drawn at the clocks of the URL.
 *
 * @example
 * useView<AgreementTerms>('agreements', id, 'terms')
 */
export function useView<T>(resource: string, id: string, name: string): View<T> {
  const { clocks } = useClocks();
  const dataProvider = useDataProvider<ParaderoDataProvider>();
  const known = pickClocks(clocks, ['knownAt', 'recordedAt']);
  const on = clocks.validAt;
  const { data, isPending, isPlaceholderData, error, refetch } = useQuery({
    queryKey: [resource, 'getView', { id, name, on, ...known }],
    queryFn: ({ signal }) =>
      dataProvider.getView<T>(`${resource}/${id}/${name}`, {
        clocks: known,
        ...(on && { query: { on } }),
        signal,
      }),
    placeholderData: keepPreviousData,
  });
  return {
    view: data,
    isPending,
    isChanging: isPlaceholderData,
    error,
    retry: () => void refetch(),
  };
}
