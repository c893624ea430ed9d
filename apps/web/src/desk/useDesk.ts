import type { Desk } from '@paradero/contract/views/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ParaderoDataProvider } from '../shared/providers/dataProvider.js';
import type { Whose } from './useDeskView.js';

/** What waits for the account or its organisation; what was shown stays until the answer is there. */
export function useDesk({ whose, perGroup }: { whose: Whose; perGroup: number }) {
  const dataProvider = useDataProvider<ParaderoDataProvider>();
  return useQuery({
    queryKey: ['desk', { whose, perGroup }],
    queryFn: ({ signal }) =>
      dataProvider.getView<Desk>('desk', { query: { whose, perGroup: String(perGroup) }, signal }),
    placeholderData: keepPreviousData,
  });
}
