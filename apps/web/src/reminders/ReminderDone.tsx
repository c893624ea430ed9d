import DoneIcon from '@mui/icons-material/DoneAllOutlined';
import { Box, Button } from '@mui/material';
import { useNotify, useRecordContext, useRefresh, useTranslate, useUpdate, type RaRecord } from 'react-admin';
import { now } from '../shared/now.js';

/** Marks a reminder as done; says nothing once it is. */
export const ReminderDone = () => {
  const record = useRecordContext();
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [update, { isPending }] = useUpdate<RaRecord, Error>();
  if (!record || record['doneAt']) return null;
  const finish = () =>
    void update(
      'reminders',
      { id: record.id, data: { doneAt: now() }, previousData: record },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => {
          notify('pages.desk.said.done', { type: 'info' });
          refresh();
        },
        onError: (error) => notify(error.message, { type: 'error' }),
      },
    );
  return (
    <Box>
      <Button variant="outlined" size="small" startIcon={<DoneIcon />} loading={isPending} onClick={finish}>
        {translate('pages.desk.reminderDone')}
      </Button>
    </Box>
  );
};
