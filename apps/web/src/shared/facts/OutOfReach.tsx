import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Says that a reference points at something the reader may not see, or that was not there on the chosen day. */
export const OutOfReach = () => {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {translate('forms.outOfReach')}
    </Box>
  );
};
