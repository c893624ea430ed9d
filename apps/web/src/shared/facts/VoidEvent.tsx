import { Alert } from '@mui/material';
import { useLocale, useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { instantWords } from '../dates/days.js';
import { VoidThis } from './VoidThis.js';

/**
 * An event that was entered is never deleted: it is voided with a reason and stays to be read. Says so when it
 * happened, and offers it otherwise.
 */
export const VoidEvent = () => {
  const record = useRecordContext();
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  if (!record) return null;
  const voidedAt: unknown = record['voidedAt'];
  if (typeof voidedAt !== 'string')
    return <VoidThis resource={resource} record={record} variant="outlined" />;
  return (
    <Alert severity="warning">
      {translate('forms.void.done', { day: instantWords(voidedAt, locale) })}{' '}
      {String(record['voidReason'] ?? '')}
    </Alert>
  );
};
