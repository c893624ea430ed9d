import { Box, Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../shared/visuallyHidden.js';

/** Room for what is on its way. */
export const DashboardSkeleton = () => {
  const translate = useTranslate();
  return (
    <Box role="status">
      <Box component="span" sx={visuallyHidden}>
        {translate('dashboard.loading')}
      </Box>
      {[240, 420, 360].map((height) => (
        <Skeleton key={height} variant="rounded" height={height} sx={{ mb: 3 }} />
      ))}
    </Box>
  );
};
