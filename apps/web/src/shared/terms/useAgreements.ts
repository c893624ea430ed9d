import type { agreements } from '@paradero/contract/agreements';
import type { Read } from '@paradero/contract/resource';
import { useGetList } from 'react-admin';
import { useReadClocks } from '../clocks/useClocks.js';

export type Agreement = Pick<Read<typeof agreements>, 'id' | 'title' | 'titleEs' | 'termRenewable'>;

const everyAgreement = {
  pagination: { page: 1, perPage: 200 },
  sort: { field: 'title', order: 'ASC' },
} as const;

/** Every agreement, read once for all parts of a page. */
export function useAgreements() {
  const meta = useReadClocks('agreements');
  return useGetList<Agreement>('agreements', { ...everyAgreement, meta });
}
