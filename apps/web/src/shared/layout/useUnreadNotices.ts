import { useQuery } from '@tanstack/react-query';
import type { NoticePage } from '@paradero/contract/views/notices';
import { useDataProvider } from 'react-admin';
import type { ParaderoDataProvider } from '../providers/dataProvider.js';
import { useIsAway } from './useIsAway.js';

const fiveMinutes = 300_000;

/** How many notices are unread; 0 on its way. Asked again now and then while somebody is there to see it. */
export function useUnreadNotices(): number {
  const dataProvider = useDataProvider<ParaderoDataProvider>();
  // Asking keeps a session alive, so nobody is asked for who has left the machine.
  const isAway = useIsAway();
  const { data } = useQuery({
    queryKey: ['notices', 'getView', 'unread'],
    queryFn: ({ signal }) =>
      dataProvider.getView<NoticePage>('notices', { query: { unread: 'true', perPage: '1' }, signal }),
    refetchInterval: isAway ? false : fiveMinutes,
    staleTime: fiveMinutes / 2,
  });
  return data?.unread ?? 0;
}
