import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Says that a name or a source did not come, which is not that it may not be seen, and offers to ask again. */
export const NotLoaded = ({ retry }: { retry: () => unknown }) => {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ color: 'error.main' }}>
      {translate('forms.notLoaded')}{' '}
      <Link component="button" type="button" onClick={() => void retry()} sx={{ font: 'inherit' }}>
        {translate('app.error.retry')}
      </Link>
    </Box>
  );
};
