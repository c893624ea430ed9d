import ReadAllIcon from '@mui/icons-material/DoneAllOutlined';
import SettingsIcon from '@mui/icons-material/TuneOutlined';
import { Box, Button, Card, Typography } from '@mui/material';
import type { NoticePage } from '@paradero/contract/views/notices';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { LinkBase, Title, useNotify, useTranslate } from 'react-admin';
import { PageActions } from '../shared/layout/PageActions.js';
import { Loadable } from '../shared/record/Loadable.js';
import { PlainList } from '../shared/record/PlainList.js';
import { useIsOnlyReading } from '../shared/useIsOnlyReading.js';
import { NoticeLine } from './NoticeLine.js';
import { useNoticesApi } from './useNoticesApi.js';
import { useShown } from './useShown.js';

/** What one was told, newest first. */
export const Notices = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const isOnlyReading = useIsOnlyReading();
  const queryClient = useQueryClient();
  const { read, readAll } = useNoticesApi();
  const { shown, state, showMore } = useShown<NoticePage>('notices');
  const { mutate } = useMutation({
    mutationFn: (id: string | null) => (id === null ? readAll() : read(id)),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['notices'] }),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  const notices = shown?.data ?? [];
  return (
    <>
      <Title title={translate('pages.notices.title')} />
      <PageActions>
        {shown !== undefined && shown.unread > 0 && (
          <Button startIcon={<ReadAllIcon />} onClick={() => mutate(null)}>
            {translate('pages.notices.readAll')}
          </Button>
        )}
        <Button component={LinkBase} to="/notice-settings" startIcon={<SettingsIcon />}>
          {translate('pages.noticeSettings.title')}
        </Button>
      </PageActions>
      <Card sx={{ p: { xs: 1.5, sm: 2.5 } }}>
        <Loadable state={state}>
          {notices.length === 0 && (
            <Typography>
              {translate(`pages.notices.${isOnlyReading ? 'emptyForReader' : 'empty'}`)}
            </Typography>
          )}
          <PlainList items={notices} limit={notices.length}>
            {(notice) => <NoticeLine notice={notice} onRead={() => mutate(notice.id)} />}
          </PlainList>
        </Loadable>
        {showMore && (
          <Box sx={{ mt: 1.5 }}>
            <Button onClick={showMore}>{translate('pages.notices.more')}</Button>
          </Box>
        )}
      </Card>
    </>
  );
};
