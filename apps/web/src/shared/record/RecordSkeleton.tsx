import { Box, Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../visuallyHidden.js';

const heights = [72, 132, 260, 220];

/** The shape of a page while its record is on its way. */
export const RecordSkeleton = () => {
  const translate = useTranslate();
  return (
    <Box role="status" sx={{ display: 'grid', gap: 3 }}>
      <Box sx={visuallyHidden}>{translate('ra.message.loading')}</Box>
      {heights.map((height) => (
        <Skeleton key={height} variant="rounded" height={height} />
      ))}
    </Box>
  );
};
