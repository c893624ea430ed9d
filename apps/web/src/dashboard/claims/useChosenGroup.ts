import { useDashboardFilter } from '../filter/useDashboardFilter.js';
import type { ClaimGroup } from './useClaimGroups.js';

/** The group whose claims are drawn, kept in the URL by one of its claims; the first when none is named there. */
export function useChosenGroup(groups: readonly ClaimGroup[]) {
  const { filter, setFilter } = useDashboardFilter();
  const group = groups.find(({ claims }) => claims.some(({ id }) => id === filter.claim)) ?? groups[0];
  return { group, choose: ({ claims }: ClaimGroup) => setFilter({ claim: claims[0]?.id ?? null }) };
}
