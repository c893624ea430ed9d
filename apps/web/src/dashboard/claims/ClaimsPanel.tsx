import { Card, Skeleton } from '@mui/material';
import type { Dashboard } from '@paradero/contract/views/dashboard';
import { useTranslate } from 'react-admin';
import { ChartFrame } from '../../shared/charts/ChartFrame.js';
import { DashboardError } from '../DashboardError.js';
import { claimsOf, seriesOfGroup } from './claimDays.js';
import { ClaimsDrawing } from './ClaimsDrawing.js';
import { GroupChoice } from './GroupChoice.js';
import { LatestWords } from './LatestWords.js';
import { useChosenGroup } from './useChosenGroup.js';
import { useClaimColumns } from './useClaimColumns.js';
import { useClaimGroups } from './useClaimGroups.js';
import { useClaimsTitle } from './useClaimsTitle.js';

type ClaimsPanelProps = Pick<Dashboard, 'claims' | 'on' | 'knownAt' | 'recordedAt' | 'from' | 'to'>;

/** What each publisher said of one number of the same people, by the day it was published. */
export const ClaimsPanel = (props: ClaimsPanelProps) => {
  const translate = useTranslate();
  const columns = useClaimColumns();
  const { data: groups = [], error, isLoading, refetch } = useClaimGroups(props);
  const { group, choose } = useChosenGroup(groups);
  const title = useClaimsTitle(props.claims);
  const description = translate('dashboard.claims.description');
  if (isLoading) return <Skeleton variant="rounded" height={520} />;
  if (error)
    return (
      <Card sx={{ px: 2 }}>
        <DashboardError error={error} onRetry={() => void refetch()} />
      </Card>
    );
  const series = group ? seriesOfGroup(props.claims.series, group, props) : [];
  return (
    <ChartFrame
      title={title}
      description={description}
      columns={columns}
      rows={claimsOf(series)}
      fileName="paradero-claims"
      empty={translate('dashboard.claims.empty')}
    >
      {group && <GroupChoice groups={groups} chosen={group} onChoose={choose} />}
      <ClaimsDrawing series={series} until={props.to ?? props.on} title={title} description={description} />
      <LatestWords series={series} />
    </ChartFrame>
  );
};
