import { Box, Link } from '@mui/material';
import type { Dashboard } from '@paradero/contract/views/dashboard';
import { LinkBase, useTranslate } from 'react-admin';
import { ChartFrame } from '../../shared/charts/ChartFrame.js';
import { listPath } from '../../shared/paths.js';
import { DeadlineRow } from './DeadlineRow.js';
import { useDeadlineColumns } from './useDeadlineColumns.js';

/** What is due next, those that have passed without being met first. */
export const DeadlinePanel = ({ deadlines }: Pick<Dashboard, 'deadlines'>) => {
  const translate = useTranslate();
  const columns = useDeadlineColumns();
  return (
    <ChartFrame
      title={translate('dashboard.deadlines.title')}
      description={translate('dashboard.deadlines.description')}
      columns={columns}
      rows={deadlines}
      fileName="paradero-next-deadlines"
      empty={translate('dashboard.deadlines.empty')}
    >
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {deadlines.map((deadline) => (
          <DeadlineRow key={deadline.id} deadline={deadline} />
        ))}
      </Box>
      <Box sx={{ mt: 1, typography: 'body2' }}>
        <Link component={LinkBase} to={listPath('deadlines', { state: ['OPEN', 'TOLLED'] })}>
          {translate('dashboard.deadlines.all')}
        </Link>
      </Box>
    </ChartFrame>
  );
};
