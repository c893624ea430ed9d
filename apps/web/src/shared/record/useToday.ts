import type { Session } from '@paradero/contract/session';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ParaderoDataProvider } from '../providers/dataProvider.js';

const anHour = 3_600_000;

/** The day the server counts from; undefined on its way. */
export function useToday(): string | undefined {
  const dataProvider = useDataProvider<ParaderoDataProvider>();
  const { data } = useQuery({
    queryKey: ['session', 'getView'],
    queryFn: ({ signal }) => dataProvider.getView<Session>('session', { signal }),
    staleTime: anHour,
  });
  return data?.today;
}
