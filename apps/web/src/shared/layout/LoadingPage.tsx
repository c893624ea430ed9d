import { Box, CircularProgress } from '@mui/material';
import { Title, useTranslate } from 'react-admin';

/** Shown while a page or the session is on its way. */
export const LoadingPage = () => {
  const translate = useTranslate();
  return (
    <Box
      role="status"
      sx={{ display: 'flex', alignItems: 'center', gap: 2, py: 4, px: 1, color: 'text.secondary' }}
    >
      <Title title="ra.page.loading" preferenceKey={false} />
      <CircularProgress size={22} />
      {translate('ra.message.loading')}
    </Box>
  );
};
