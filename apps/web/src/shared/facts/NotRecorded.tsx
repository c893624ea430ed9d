import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Says that the record holds nothing here, which is not the same as none. */
export const NotRecorded = () => {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {translate('forms.notRecorded')}
    </Box>
  );
};
