import type { Dashboard } from '@paradero/contract/views/dashboard';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ParaderoDataProvider } from '../shared/providers/dataProvider.js';
import { isInverted, type DashboardFilter } from './filter/dashboardFilter.js';

/** Everything the dashboard draws under a filter; what was drawn before stays until the answer is there. */
export function useDashboard({ agreementId, from, to, validAt, knownAt, recordedAt }: DashboardFilter) {
  const dataProvider = useDataProvider<ParaderoDataProvider>();
  return useQuery({
    queryKey: ['dashboard', { agreementId, from, to, validAt, knownAt, recordedAt }],
    queryFn: ({ signal }) =>
      dataProvider.getView<Dashboard>('dashboard', {
        clocks: { ...(knownAt && { knownAt }), ...(recordedAt && { recordedAt }) },
        query: {
          ...(agreementId && { agreementId }),
          ...(from && { from }),
          ...(to && { to }),
          ...(validAt && { on: validAt }),
        },
        signal,
      }),
    enabled: !isInverted({ ...(from && { from }), ...(to && { to }) }),
    placeholderData: keepPreviousData,
  });
}
