import { Alert, Box, Button, Card, Typography } from '@mui/material';
import type { MessagePage } from '@paradero/contract/views/notices';
import { Title, useTranslate } from 'react-admin';
import { Loadable } from '../shared/record/Loadable.js';
import { PlainList } from '../shared/record/PlainList.js';
import { OutboxLine } from './OutboxLine.js';
import { useShown } from './useShown.js';

/** Mail to the accounts of the organisation: what was sent, what waits, what failed. */
export const Outbox = () => {
  const translate = useTranslate();
  const { shown, state, showMore } = useShown<MessagePage>('messages');
  const messages = shown?.data ?? [];
  const areAllSent = messages.length > 0 && messages.every(({ sentAt }) => sentAt !== null);
  return (
    <>
      <Title title={translate('pages.outbox.title')} />
      <Typography sx={{ mb: 2, color: 'text.secondary' }}>
        {translate('pages.outbox.intro')}
        {areAllSent && ` ${translate('pages.outbox.allSent')}`}
      </Typography>
      {shown?.sending === false && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('pages.outbox.notSending')}
        </Alert>
      )}
      <Card sx={{ p: { xs: 1.5, sm: 2.5 } }}>
        <Loadable state={state}>
          {messages.length === 0 && <Typography>{translate('pages.outbox.empty')}</Typography>}
          <PlainList items={messages} limit={messages.length}>
            {(message) => <OutboxLine message={message} />}
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
