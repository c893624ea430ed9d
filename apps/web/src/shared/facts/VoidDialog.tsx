import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material';
import { useId, useState } from 'react';
import { useNotify, useRefresh, useTranslate, useUpdate, type RaRecord } from 'react-admin';
import { now } from '../now.js';

interface VoidDialogProps {
  record: RaRecord;
  resource: string;
  onClose: () => void;
}

/** Asks why an event is voided; without a reason nothing happens. */
export const VoidDialog = ({ record, resource, onClose }: VoidDialogProps) => {
  const titleId = useId();
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [reason, setReason] = useState('');
  const [update, { isPending }] = useUpdate<RaRecord, Error>();
  const save = () => {
    const data = { ...record, voidedAt: now(), voidReason: reason.trim() };
    void update(
      resource,
      { id: record.id, data, previousData: record },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => {
          // The page was read with the clocks of the URL, under another key than the one an update renews.
          refresh();
          onClose();
        },
        onError: (error) => notify(error.message, { type: 'error' }),
      },
    );
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('forms.void.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('forms.void.text')}</DialogContentText>
        <TextField
          autoFocus
          required
          multiline
          minRows={3}
          label={translate('forms.void.reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          color="warning"
          disabled={reason.trim() === ''}
          loading={isPending}
          onClick={save}
        >
          {translate('forms.void.action')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
