import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Confirm, useNotify, useRedirect, useTranslate } from 'react-admin';
import { useDeadlinesApi } from '../shared/record/deadline/useDeadlinesApi.js';
import type { Records } from '../shared/record/records.js';

/** Takes a deadline off its rule, after a question, and leads to where its day is typed. */
export const ReleaseDeadline = ({ deadline }: { deadline: Records['deadlines'] }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const { release } = useDeadlinesApi();
  const [isAsking, setAsking] = useState(false);
  const { mutate, isPending } = useMutation({
    mutationFn: () => release(deadline),
    onSuccess: () => {
      notify('pages.deadline.released', { type: 'success' });
      redirect('edit', 'deadlines', deadline.id);
    },
    onError: (error) => {
      notify(error.message, { type: 'error' });
      setAsking(false);
    },
  });
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {translate('pages.deadline.release')}
      </Button>
      <Confirm
        isOpen={isAsking}
        loading={isPending}
        title={translate('pages.deadline.releaseTitle')}
        content={translate('pages.deadline.releaseText')}
        confirm={translate('pages.deadline.release')}
        onConfirm={() => mutate()}
        onClose={() => setAsking(false)}
      />
    </>
  );
};
