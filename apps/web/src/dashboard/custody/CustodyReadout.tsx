import type { cohorts } from '@paradero/contract/cohorts';
import type { Read } from '@paradero/contract/resource';
import { useGetList, useTranslate } from 'react-admin';
import { useReadClocks } from '../../shared/clocks/useClocks.js';
import { Readout } from '../marks/Readout.js';
import { ReadoutItems } from '../marks/ReadoutItems.js';
import { useWords } from '../useWords.js';
import type { CustodyPoint } from './custodyLayers.js';
import { useCustodyItems } from './useCustodyItems.js';

interface CustodyReadoutProps {
  point: CustodyPoint;
  agreementId: string | null;
}

/** Custody on the marked day: every number leads to the lines of the ledger behind it. */
export const CustodyReadout = ({ point, agreementId }: CustodyReadoutProps) => {
  const translate = useTranslate();
  const words = useWords();
  const itemsOf = useCustodyItems(useCohortIds(agreementId));
  return (
    <Readout title={translate('dashboard.custody.endOfDay', { day: words.day(point.day) })}>
      <ReadoutItems items={itemsOf(point)} />
    </Readout>
  );
};

const everyCohort = {
  pagination: { page: 1, perPage: 200 },
  sort: { field: 'transferred', order: 'ASC' },
} as const;

// The ledger's lines belong to cohorts, so the list of lines can only be narrowed by them.
function useCohortIds(agreementId: string | null): string[] {
  const meta = useReadClocks('cohorts');
  const { data = [] } = useGetList<Read<typeof cohorts>>(
    'cohorts',
    { filter: { agreementId }, ...everyCohort, meta },
    { enabled: agreementId !== null },
  );
  return data.map(({ id }) => id);
}
