import { useReference } from 'react-admin';
import type { Records } from '../shared/record/records.js';
import { useClocksOf } from '../shared/record/useRelated.js';

/** The statement with this id as seen on the clocks of the page; undefined on its way, when it failed and out of reach. */
export function useStatement(id: string | undefined) {
  const { referenceRecord, isPending, error, refetch } = useReference<Records['statements']>({
    reference: 'statements',
    id: id ?? '',
    options: { meta: useClocksOf('statements'), enabled: id !== undefined },
  });
  return { statement: referenceRecord, isPending, error, retry: refetch };
}
