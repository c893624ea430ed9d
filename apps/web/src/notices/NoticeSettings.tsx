import { Alert, Box, Card, Typography } from '@mui/material';
import type { NoticeSettings as Settings } from '@paradero/contract/views/notices';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form, SaveButton, Title, useDataProvider, useNotify, useTranslate } from 'react-admin';
import type { ParaderoDataProvider } from '../shared/providers/dataProvider.js';
import { problemOf } from '../shared/providers/problems.js';
import { Loadable } from '../shared/record/Loadable.js';
import { useIsOnlyReading } from '../shared/useIsOnlyReading.js';
import { NoticeSettingsInputs } from './NoticeSettingsInputs.js';
import { useNoticesApi } from './useNoticesApi.js';

const queryKey = ['notice-settings', 'getView'];

/** How one wants to be told: zone, hours, mail. */
export const NoticeSettings = () => {
  const translate = useTranslate();
  const isOnlyReading = useIsOnlyReading();
  const dataProvider = useDataProvider<ParaderoDataProvider>();
  const { data, isPending, error, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => dataProvider.getView<Settings>('notice-settings', { signal }),
  });
  return (
    <>
      <Title title={translate('pages.noticeSettings.title')} />
      <Card sx={{ p: { xs: 1.5, sm: 2.5 }, maxWidth: '44rem' }}>
        <Typography sx={{ mb: 2 }}>
          {translate(`pages.noticeSettings.${isOnlyReading ? 'introForReader' : 'intro'}`)}
        </Typography>
        <Loadable state={{ isPending, error, retry: () => void refetch() }} lines={5}>
          {data && <SettingsForm settings={data} />}
        </Loadable>
      </Card>
    </>
  );
};

const SettingsForm = ({ settings }: { settings: Settings }) => {
  const notify = useNotify();
  const { settle } = useNoticesApi();
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string>();
  const submit = async (values: object) => {
    setProblem(undefined);
    try {
      // The inputs below are all that can be in the form.
      await settle(values as Settings);
      queryClient.setQueryData(queryKey, values);
      notify('pages.noticeSettings.saved', { type: 'success' });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const { errors } = problemOf(error);
      if (!errors) setProblem(error.message);
      return errors;
    }
    return undefined;
  };
  return (
    <Form onSubmit={submit} defaultValues={settings}>
      {problem && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {problem}
        </Alert>
      )}
      <NoticeSettingsInputs />
      <Box sx={{ mt: 1 }}>
        <SaveButton label="pages.noticeSettings.save" alwaysEnable />
      </Box>
    </Form>
  );
};
