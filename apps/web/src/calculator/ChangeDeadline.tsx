import { Alert, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import type { DeadlineQuestion } from '@paradero/contract/views/deadlines';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import { wordsOfProblem } from '../shared/providers/problems.js';
import { RecordName } from '../shared/record/RecordName.js';
import type { Records } from '../shared/record/records.js';
import { storedOf } from './question.js';
import { useDeadlinesApi } from '../shared/record/deadline/useDeadlinesApi.js';

interface ChangeDeadlineProps {
  deadline: Records['deadlines'];
  question: DeadlineQuestion;
  /** The event it counts from, if any. */
  event: Records['proceeding-events'] | undefined;
}

/** Asks the rule of a recorded deadline again; what it was before is kept. */
export const ChangeDeadline = ({ deadline, question, event }: ChangeDeadlineProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const { ask } = useDeadlinesApi();
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => ask(deadline, storedOf(question, event)),
    onSuccess: () => {
      notify('pages.deadline.changed', { type: 'success' });
      redirect('show', 'deadlines', deadline.id);
    },
  });
  return (
    <>
      <Typography sx={{ fontWeight: 600, mb: 0.5 }}>
        <RecordName resource="deadlines" id={deadline.id} />
      </Typography>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {translate('pages.deadline.changeHelp')}
      </Typography>
      {error && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {error.message} {wordsOfProblem(error, () => true)}
        </Alert>
      )}
      <Button variant="contained" disabled={isPending} onClick={() => mutate()}>
        {translate('pages.deadline.changeTitle')}
      </Button>
    </>
  );
};
