import { Box, Button } from '@mui/material';
import type { ErrorInfo } from 'react';
import { Title, useTranslate } from 'react-admin';
import { StateMessage } from './StateMessage.js';

interface ErrorMessageProps {
  error: Error;
  errorInfo?: ErrorInfo | undefined;
  onRetry: () => void;
}

/** Says that a page failed, what can be done, and what to tell whoever looks after the installation. */
export const ErrorMessage = ({ error, errorInfo, onRetry }: ErrorMessageProps) => {
  const translate = useTranslate();
  return (
    <>
      <Title title={translate('ra.page.error')} preferenceKey={false} />
      <StateMessage
        text={translate(navigator.onLine ? 'app.error.text' : 'app.error.offline')}
        actions={
          <Button variant="contained" onClick={onRetry}>
            {translate('app.error.retry')}
          </Button>
        }
      >
        <Box component="details" sx={{ mt: 3, typography: 'body2' }}>
          <summary>{translate('ra.message.details')}</summary>
          <Box
            component="pre"
            tabIndex={0}
            sx={{ overflowX: 'auto', typography: 'caption', fontFamily: 'monospace' }}
          >
            {error.message}
            {errorInfo?.componentStack}
          </Box>
        </Box>
      </StateMessage>
    </>
  );
};
