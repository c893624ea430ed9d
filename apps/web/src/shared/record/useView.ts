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
export const useView = <T>(resource: string, id: string, name: string): View<T> =>
  useClockedView<T>({ resource, path: `${resource}/${id}/${name}`, day: 'on' });

interface Asked {
  /** The resource that the view is made of: a change of its records draws the view again. */
  resource: string;
  path: string;
  query?: Readonly<Record<string, string>>;
  /** What the API calls the day that is valid. */
  day: 'on' | 'validAt';
}

/** A computed view, drawn at the clocks of the URL; what was drawn before stays until the answer is there. */
export function useClockedView<T>({ resource, path, query = {}, day }: Asked): View<T> {
  const { clocks } = useClocks();
  const dataProvider = useDataProvider<ParaderoDataProvider>();
  const known = pickClocks(clocks, ['knownAt', 'recordedAt']);
  const asked = { ...query, ...(clocks.validAt && { [day]: clocks.validAt }) };
  const { data, isPending, isPlaceholderData, error, refetch } = useQuery({
    queryKey: [resource, 'getView', { path, ...asked, ...known }],
    queryFn: ({ signal }) => dataProvider.getView<T>(path, { clocks: known, query: asked, signal }),
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
