import { Alert, Link } from '@mui/material';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { holdWriting, isWriterSignedOut, subscribeToWriting } from '../providers/writing.js';

/** Keeps somebody whose session ended at the unsaved form, and says how to go on without losing it. */
export const SessionEnded = () => {
  const translate = useTranslate();
  const { dirtyFields } = useFormState();
  const isUnsaved = Object.keys(dirtyFields).length > 0;
  const isSignedOut = useSyncExternalStore(subscribeToWriting, isWriterSignedOut);
  useEffect(() => (isUnsaved ? holdWriting() : undefined), [isUnsaved]);
  if (!isSignedOut) return null;
  return (
    <Alert severity="warning" role="alert" sx={{ flexBasis: '100%' }}>
      {translate('app.session.ended')}{' '}
      <Link href="/login" target="_blank" rel="noopener">
        {translate('app.session.signIn')} ({translate('app.newTab')})
      </Link>
    </Alert>
  );
};
