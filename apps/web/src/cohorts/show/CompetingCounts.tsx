import type { CohortCounts } from '@paradero/contract/views/counts';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChartFrame } from '../../shared/charts/ChartFrame.js';
import { AddButton } from '../../shared/facts/AddButton.js';
import type { CountGroup } from '../../shared/record/counts/claims.js';
import { Counts } from '../../shared/record/counts/Counts.js';
import { Disclosure } from '../../shared/record/Disclosure.js';
import { DrawnAt } from '../../shared/record/DrawnAt.js';
import { useClaimColumns } from './useClaimColumns.js';

interface CompetingCountsProps {
  cohortId: string;
  counts: CohortCounts;
}

/** Every count about these people, with who says so; none is merged with another. */
export const CompetingCounts = ({ cohortId, counts }: CompetingCountsProps) => {
  const translate = useTranslate();
  const columns = useClaimColumns();
  const isOwn = ({ claims }: CountGroup) => claims.some(({ cohort }) => cohort?.id === cohortId);
  const own = counts.groups.filter(isOwn);
  const ofParts = counts.groups.filter((group) => !isOwn(group));
  const rows = counts.groups.flatMap(({ claims }) => claims);
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
      <Box sx={{ mt: 1, displayPrint: 'none' }}>
        <AddButton resource="figures" values={{ cohortId }} />
      </Box>
    </Box>
  );
};
