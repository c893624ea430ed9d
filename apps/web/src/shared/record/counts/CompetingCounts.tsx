import type { CohortCounts } from '@paradero/contract/views/counts';
import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { ChartFrame } from '../../charts/ChartFrame.js';
import { Disclosure } from '../Disclosure.js';
import { DrawnAt } from '../DrawnAt.js';
import type { CountGroup } from './claims.js';
import { Counts } from './Counts.js';
import { useClaimColumns } from './useClaimColumns.js';

interface CompetingCountsProps {
  counts: CohortCounts;
  /** The cohort whose page this is; null on that of an agreement. */
  cohortId: string | null;
  actions: ReactNode;
}

/** Every count about these people, with who says so; none is merged with another. */
export const CompetingCounts = ({ counts, cohortId, actions }: CompetingCountsProps) => {
  const translate = useTranslate();
  const columns = useClaimColumns();
  const isOwn = ({ claims }: CountGroup) => claims.some(({ cohort }) => (cohort?.id ?? null) === cohortId);
  // Money has a part of its own on the page of an agreement.
  const groups = counts.groups.filter(({ measure }) => measure !== 'AMOUNT');
  const own = groups.filter(isOwn);
  const ofParts = groups.filter((group) => !isOwn(group));
  const rows = groups.flatMap(({ claims }) => claims);
  return (
    <Box id="counts" sx={{ scrollMarginTop: 64, minWidth: 0 }}>
      <ChartFrame
        title={translate('pages.counts.title')}
        description={translate('pages.counts.description')}
        columns={columns}
        rows={rows}
        fileName="counts"
        empty={translate('pages.counts.empty')}
      >
        <Box sx={{ mb: 2 }}>
          <DrawnAt view={counts} />
        </Box>
        <Counts groups={own} cohortId={cohortId} />
        {ofParts.length > 0 && (
          <Box sx={{ mt: 3 }}>
            <Disclosure
              label={translate('pages.counts.ofParts', {
                smart_count: ofParts.flatMap(({ claims }) => claims).length,
              })}
            >
              <Counts groups={ofParts} cohortId={cohortId} />
            </Disclosure>
          </Box>
        )}
      </ChartFrame>
      <Box sx={{ mt: 1, displayPrint: 'none' }}>{actions}</Box>
    </Box>
  );
};
