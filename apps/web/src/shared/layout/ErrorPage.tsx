import { Box } from '@mui/material';
import type { ErrorInfo } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorMessage } from './ErrorMessage.js';

interface ErrorPageProps {
  error: Error;
  errorInfo?: ErrorInfo;
  resetErrorBoundary: (args: unknown) => void;
}

/** Shown when the frame itself fails, so it brings its own heading. */
export const ErrorPage = ({ error, errorInfo, resetErrorBoundary }: ErrorPageProps) => {
  const translate = useTranslate();
  return (
    <Box component="main" sx={{ p: 3 }}>
      <h1>{translate('ra.page.error')}</h1>
      <ErrorMessage error={error} errorInfo={errorInfo} onRetry={() => resetErrorBoundary(undefined)} />
    </Box>
  );
};
