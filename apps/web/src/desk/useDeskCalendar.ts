import type { DeskCalendar } from '@paradero/contract/views/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ParaderoDataProvider } from '../shared/providers/dataProvider.js';

/** Deadlines and terms of a period; nothing is asked while the period is not known. */
export function useDeskCalendar(period: { from: string; to: string } | undefined) {
  const dataProvider = useDataProvider<ParaderoDataProvider>();
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['desk', 'calendar', period],
    queryFn: ({ signal }) =>
      dataProvider.getView<DeskCalendar>('desk/calendar', { query: { ...period }, signal }),
    enabled: period !== undefined,
    placeholderData: keepPreviousData,
  });
  return { calendar: data, state: { isPending, error, retry: () => void refetch() } };
}
