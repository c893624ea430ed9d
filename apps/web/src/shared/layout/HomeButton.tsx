import { Button } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';

/** The way back from a page that shows nothing. */
export const HomeButton = () => {
  const translate = useTranslate();
  return (
    <Button component={LinkBase} to="/" variant="contained">
      {translate('app.toDashboard')}
    </Button>
  );
};
