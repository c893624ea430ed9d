import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId, useState } from 'react';
import {
  useNotify,
  useRedirect,
  useResourceContext,
  useTranslate,
  useTranslateLabel,
  useUpdate,
  type RaRecord,
  type UpdateParams,
} from 'react-admin';
import { ClashChoice } from './ClashChoice.js';
import type { Conflict } from './conflict.js';
import { compareEdits, mergeEdits } from './merge.js';

interface ConflictDialogProps {
  conflict: Conflict;
  /** Somebody may be faster a second time. */
  onError: (error: Error, variables: Partial<UpdateParams<RaRecord>>) => void;
  onClose: () => void;
}

/** Shows two edits of one record side by side and saves the one that is put together from them. */
export const ConflictDialog = ({ conflict, onError, onClose }: ConflictDialogProps) => {
  const { mine, base, theirs } = conflict;
  const titleId = useId();
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const notify = useNotify();
  const redirect = useRedirect();
  const [keepMine, setKeepMine] = useState<ReadonlySet<string>>(new Set());
  const [update, { isPending }] = useUpdate<RaRecord, Error>();
  const merge = compareEdits({ base, mine, theirs });
  const labelsOf = (fields: string[]) =>
    fields.map((source) => translateLabel({ source, resource })).join(', ');

  const save = () => {
    const data = mergeEdits({ merge, mine, theirs, keepMine });
    const onSuccess = () => {
      notify('ra.notification.updated', { type: 'info', messageArgs: { smart_count: 1 } });
      redirect('show', resource, theirs.id);
    };
    void update(
      resource,
      { id: theirs.id, data, previousData: theirs },
      { mutationMode: 'pessimistic', onSuccess, onError },
    );
  };

  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('app.conflict.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{translate('app.conflict.text')}</Typography>
        {merge.clashes.map((clash) => (
          <ClashChoice
            key={clash.field}
            clash={clash}
            isMine={keepMine.has(clash.field)}
            onChoose={(isMine) => setKeepMine((kept) => withField(kept, clash.field, isMine))}
          />
        ))}
        {merge.onlyMine.length > 0 && (
          <Typography variant="body2">
            {translate('app.conflict.onlyMine', { fields: labelsOf(merge.onlyMine) })}
          </Typography>
        )}
        {merge.onlyTheirs.length > 0 && (
          <Typography variant="body2">
            {translate('app.conflict.onlyTheirs', { fields: labelsOf(merge.onlyTheirs) })}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('app.conflict.back')}</Button>
        <Button variant="contained" onClick={save} loading={isPending}>
          {translate('app.conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

function withField(fields: ReadonlySet<string>, field: string, isIn: boolean): ReadonlySet<string> {
  return new Set([...[...fields].filter((each) => each !== field), ...(isIn ? [field] : [])]);
}
