import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useLocale, useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { instantWords } from '../dates/days.js';
import { VoidDialog } from './VoidDialog.js';

/**
 * An event that was entered is never deleted: it is voided with a reason and stays to be read. Says so when it
 * happened, and offers it otherwise.
 */
export const VoidEvent = () => {
  const record = useRecordContext();
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const { canAccess } = useCanAccess({ resource, action: 'edit', ...(record && { record }) });
  const [isAsking, setAsking] = useState(false);
  if (!record) return null;
  const voidedAt: unknown = record['voidedAt'];
  if (typeof voidedAt === 'string') {
    return (
      <Alert severity="warning">
        {translate('forms.void.done', { day: instantWords(voidedAt, locale) })}{' '}
        {String(record['voidReason'] ?? '')}
      </Alert>
    );
  }
  if (!canAccess) return null;
  return (
    <Box>
      <Button color="warning" variant="outlined" size="small" onClick={() => setAsking(true)}>
        {translate('forms.void.action')}
      </Button>
      {isAsking && <VoidDialog record={record} resource={resource} onClose={() => setAsking(false)} />}
    </Box>
  );
};
