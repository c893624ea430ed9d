import type { CohortCounts } from '@paradero/contract/views/counts';
import type { Dashboard } from '@paradero/contract/views/dashboard';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ParaderoDataProvider } from '../../shared/providers/dataProvider.js';

export type ClaimGroup = CohortCounts['groups'][number];

/** The claims about an agreement by what they count, those of which most is claimed first. */
export function useClaimGroups({
  claims: { agreement, measure },
  on,
  knownAt,
  recordedAt,
}: Pick<Dashboard, 'claims' | 'on' | 'knownAt' | 'recordedAt'>) {
  const dataProvider = useDataProvider<ParaderoDataProvider>();
  const agreementId = agreement?.id;
  return useQuery({
    queryKey: ['claim-groups', { agreementId, on, knownAt, recordedAt }],
    enabled: agreementId !== undefined,
    queryFn: ({ signal }) =>
      dataProvider.getView<CohortCounts>(`agreements/${agreementId}/counts`, {
        clocks: { ...(knownAt && { knownAt }), ...(recordedAt && { recordedAt }) },
        query: { on },
        signal,
      }),
    select: ({ groups }) =>
      groups
        .filter((group) => group.measure === measure)
        .toSorted((one, other) => other.claims.length - one.claims.length),
  });
}
