import { Alert, Box, Button, Card, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { useDataProvider, useNotify, useRecordContext, useTranslate } from 'react-admin';
import type { ParaderoDataProvider } from '../shared/providers/dataProvider.js';
import { SessionTable, type OpenSession } from './SessionTable.js';
import { useAccountsApi } from './useAccountsApi.js';

/** The browsers an account is signed in with, and the way to end them all. */
export const AccountSessions = () => {
  const titleId = useId();
  const translate = useTranslate();
  const record = useRecordContext();
  const id = String(record?.id ?? '');
  const { sessions, error } = useSessions(id);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button goes with the sessions; the keyboard goes on at the heading.
  const endAll = useEndAll(id, () => heading.current?.focus());
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 1 }}>
        <Typography variant="h2" id={titleId} ref={heading} tabIndex={-1}>
          {translate('resources.accounts.sessions.title')}
        </Typography>
        {sessions && sessions.length > 0 && (
          <Button size="small" color="warning" onClick={() => void endAll()}>
            {translate('resources.accounts.sessions.endAll')}
          </Button>
        )}
      </Box>
      {error && <Alert severity="error">{error.message}</Alert>}
      {sessions?.length === 0 && (
        <Typography color="text.secondary">{translate('resources.accounts.sessions.none')}</Typography>
      )}
      {sessions && sessions.length > 0 && <SessionTable sessions={sessions} />}
    </Card>
  );
};

const keyOf = (id: string) => ['accounts', 'sessions', id];

function useSessions(id: string) {
  const dataProvider = useDataProvider<ParaderoDataProvider>();
  const { data, error } = useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) =>
      dataProvider.getView<{ data: OpenSession[] }>(`accounts/${id}/sessions`, { signal }),
    enabled: id !== '',
  });
  return { sessions: data?.data, error };
}

function useEndAll(id: string, onEnded: () => void) {
  const { endSessions } = useAccountsApi();
  const queryClient = useQueryClient();
  const notify = useNotify();
  return async () => {
    try {
      await endSessions(id);
      await queryClient.invalidateQueries({ queryKey: keyOf(id) });
      onEnded();
      notify('resources.accounts.sessions.ended', { type: 'info' });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      notify(error.message, { type: 'error' });
    }
  };
}
