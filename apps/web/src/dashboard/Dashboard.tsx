import { Box, LinearProgress } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { DashboardError } from './DashboardError.js';
import { DashboardPanels } from './DashboardPanels.js';
import { DashboardSkeleton } from './DashboardSkeleton.js';
import { isInverted } from './filter/dashboardFilter.js';
import { FilterBar } from './filter/FilterBar.js';
import { useDashboardFilter } from './filter/useDashboardFilter.js';
import { useDashboard } from './useDashboard.js';
import { useWords } from '../shared/charts/useWords.js';

/** The state of the record under one filter: the founding question first, then what bears on it. */
export const Dashboard = () => {
  const translate = useTranslate();
  const words = useWords();
  const { filter } = useDashboardFilter();
  const { data, error, isPending, isPlaceholderData, refetch } = useDashboard(filter);
  const agreement = data?.terms.find(({ agreementId }) => agreementId === filter.agreementId);
  return (
    <>
      <Title title="ra.page.dashboard" preferenceKey={false} />
      <FilterBar
        agreement={agreement ? words.title(agreement) : undefined}
        on={filter.validAt ?? (isPlaceholderData ? undefined : data?.on)}
      />
      {isPending && !isInverted(filter) && <DashboardSkeleton />}
      {error && <DashboardError error={error} onRetry={() => void refetch()} />}
      {data && !error && !isInverted(filter) && (
        <Box sx={{ position: 'relative' }} aria-busy={isPlaceholderData}>
          {isPlaceholderData && (
            <LinearProgress aria-label={translate('dashboard.updating')} sx={progressStyle} />
          )}
          <Box sx={{ opacity: isPlaceholderData ? 0.55 : 1 }}>
            <DashboardPanels dashboard={data} />
          </Box>
        </Box>
      )}
    </>
  );
};

const progressStyle = { position: 'sticky', top: 49, zIndex: 1, mt: '-12px', mb: '8px' };
