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
import { useContract } from '../contract/useContract.js';
import { problemOf } from '../providers/problems.js';
import { ClashChoice } from './ClashChoice.js';
import type { Conflict } from './conflict.js';
import { compareEdits, isDecided, mergeEdits, type Choices } from './merge.js';

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
  const { fields } = useContract();
  const [choices, setChoices] = useState<Choices>({});
  const isWritable = (field: string) => (fields[field]?.write ?? 'never') !== 'never';
  const merge = compareEdits({ base, mine, theirs, isWritable });
  const { save, isPending } = useSaveMerged({ theirs, onError });
  const labelsOf = (fields: string[]) =>
    fields.map((source) => translateLabel({ source, resource })).join(', ');

  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('app.conflict.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{translate('app.conflict.text')}</Typography>
        {merge.clashes.map((clash) => (
          <ClashChoice
            key={clash.field}
            clash={clash}
            chosen={choices[clash.field]}
            onChoose={(side) => setChoices((chosen) => ({ ...chosen, [clash.field]: side }))}
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
        <Button
          variant="contained"
          onClick={() => save(mergeEdits({ merge, mine, theirs, choices }))}
          loading={isPending}
          disabled={!isDecided(merge, choices)}
        >
          {translate('app.conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

function useSaveMerged({
  theirs,
  onError,
}: {
  theirs: Conflict['theirs'];
  onError: ConflictDialogProps['onError'];
}) {
  const resource = useResourceContext() ?? '';
  const notify = useNotify();
  const redirect = useRedirect();
  const [update, { isPending }] = useUpdate<RaRecord, Error>();
  const onSuccess = () => {
    notify('ra.notification.updated', { type: 'info', messageArgs: { smart_count: 1 } });
    redirect('show', resource, theirs.id);
  };
  // The form shows its own errors; the dialog has no fields to show them beside.
  const fail: typeof onError = (error, variables) =>
    problemOf(error).errors ? notify(error.message, { type: 'error' }) : onError(error, variables);
  const save = (data: Record<string, unknown>) =>
    void update(
      resource,
      { id: theirs.id, data, previousData: theirs },
      { mutationMode: 'pessimistic', onSuccess, onError: fail },
    );
  return { save, isPending };
}
