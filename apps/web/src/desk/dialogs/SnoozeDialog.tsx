import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material';
import { addDuration } from '@paradero/domain/day';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { useBoard } from '../board/DeskContext.js';
import type { DialogProps } from './DeskDialog.js';

const spans = { day: 'P1D', week: 'P1W', month: 'P1M' } as const;

/** Asks until when something is put off. */
export const SnoozeDialog = ({ item, on, onClose }: DialogProps) => {
  const titleId = useId();
  const translate = useTranslate();
  const { day } = useDateWords();
  const { actions } = useBoard();
  const [chosen, setChosen] = useState('');
  const isPast = chosen !== '' && chosen <= on;
  const snooze = (until: string) => {
    onClose();
    void actions.snooze(item, until);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('pages.desk.snooze.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('pages.desk.snooze.text')}</DialogContentText>
        <Box sx={{ display: 'grid', gap: 1, my: 2 }}>
          {(['day', 'week', 'month'] as const).map((name) => {
            const until = addDuration(on, spans[name]);
            return (
              <Button key={name} variant="outlined" autoFocus={name === 'day'} onClick={() => snooze(until)}>
                {translate(`pages.desk.snooze.${name}`, { day: day(until) })}
              </Button>
            );
          })}
        </Box>
        <TextField
          type="date"
          label={translate('pages.desk.snooze.choose')}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
          error={isPast}
          helperText={isPast ? translate('pages.desk.snooze.notToCome') : undefined}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={chosen === '' || isPast} onClick={() => snooze(chosen)}>
          {translate('pages.desk.snooze.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
