import { Alert, Box, Button, Skeleton } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../visuallyHidden.js';
import { EmptyWords } from './EmptyWords.js';

interface LoadableProps {
  state: { isPending: boolean; error: Error | null; retry: () => void };
  isEmpty?: boolean;
  /** What to say, and what to do, when nothing is recorded. */
  empty?: string;
  /** Rows of the skeleton. */
  lines?: number;
  children?: ReactNode;
}

/** What stands in a part of a page: a skeleton, a failure with a way out, why it is empty, or its content. */
export const Loadable = ({ state, isEmpty = false, empty, lines = 3, children }: LoadableProps) => {
  const translate = useTranslate();
  if (state.error) {
    return (
      <Alert
        severity="error"
        action={
          <Button color="inherit" size="small" onClick={state.retry}>
            {translate('app.error.retry')}
          </Button>
        }
      >
        {state.error.message}
      </Alert>
    );
  }
  if (state.isPending) {
    return (
      <Box role="status">
        <Box sx={visuallyHidden}>{translate('ra.message.loading')}</Box>
        {Array.from({ length: lines }, (_, line) => (
          <Skeleton key={line} height={28} width={`${92 - line * 9}%`} />
        ))}
      </Box>
    );
  }
  if (isEmpty && empty) {
    return <EmptyWords text={empty} />;
  }
  return <>{children}</>;
};
