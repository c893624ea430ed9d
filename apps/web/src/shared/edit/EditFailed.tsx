import { Box } from '@mui/material';
import { useEditContext, useTranslate } from 'react-admin';
import { Loadable } from '../record/Loadable.js';

/** Says why the form of a record could not be filled, in place of the form. */
export const EditFailed = () => {
  const translate = useTranslate();
  const { error, refetch } = useEditContext();
  const failure = error instanceof Error ? error : new Error(translate('app.error.text'));
  return (
    <Box sx={{ p: 2 }}>
      <Loadable state={{ error: failure, isPending: false, retry: () => void refetch() }} />
    </Box>
  );
};
