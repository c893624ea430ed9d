import type { CalendarDayMoves } from '@paradero/contract/views/deadlines';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ParaderoDataProvider } from '../shared/providers/dataProvider.js';

/** What a day of a calendar has moved, on its way, failed or here. As history it is of all time, whatever the clocks. */
export function useMoves(id: string) {
  const dataProvider = useDataProvider<ParaderoDataProvider>();
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['calendar-days', 'getView', { id, name: 'moves' }],
    queryFn: ({ signal }) => dataProvider.getView<CalendarDayMoves>(`calendar-days/${id}/moves`, { signal }),
    // What was saved just now is told at once.
    staleTime: 0,
  });
  return { moves: data, state: { isPending, error, retry: () => void refetch() } };
}
