import type { cohorts } from '@paradero/contract/cohorts';
import type { Read } from '@paradero/contract/resource';
import { Typography } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { useClocks, useReadClocks } from '../../shared/clocks/useClocks.js';
import { custodyPath, ledgerPath } from '../links.js';
import { Readout } from '../marks/Readout.js';
import { ReadoutItems } from '../marks/ReadoutItems.js';
import { useWords } from '../../shared/charts/useWords.js';
import type { CustodyPoint } from './custodyLayers.js';
import { useCustodyItems } from './useCustodyItems.js';

interface CustodyReadoutProps {
  point: CustodyPoint;
  agreementId: string | null;
}

/** Custody on the marked day: every number leads to the subtraction behind it, or to the events it is made of. */
export const CustodyReadout = ({ point, agreementId }: CustodyReadoutProps) => {
  const translate = useTranslate();
  const words = useWords();
  const { clocks } = useClocks();
  const cohortIds = useCohortIds(agreementId);
  const itemsOf = useCustodyItems(
    agreementId === null ? custodyPath : (_layer, day) => ledgerPath({ agreementId, cohortIds, day, clocks }),
  );
  return (
    <Readout title={translate('dashboard.custody.endOfDay', { day: words.day(point.day) })}>
      <ReadoutItems items={itemsOf(point)} />
      {agreementId === null && (
        <Typography variant="caption" color="text.secondary">
          {translate('dashboard.custody.eventsBehind')}
        </Typography>
      )}
    </Readout>
  );
};

const everyCohort = {
  pagination: { page: 1, perPage: 200 },
  sort: { field: 'transferred', order: 'ASC' },
} as const;

// Cohorts that are no part of another; a part repeats people of the whole.
function useCohortIds(agreementId: string | null): string[] {
  const meta = useReadClocks('cohorts');
  const { data = [] } = useGetList<Read<typeof cohorts>>(
    'cohorts',
    { filter: { agreementId, parentId: 'none' }, ...everyCohort, meta },
    { enabled: agreementId !== null },
  );
  return data.map(({ id }) => id);
}
