import SubscribeIcon from '@mui/icons-material/EditCalendarOutlined';
import { Button } from '@mui/material';
import { LinkBase, useRecordContext, useTranslate } from 'react-admin';
import type { Records } from '../../shared/record/records.js';

const open: readonly string[] = ['public', 'internal'];

/** Leads to where a calendar is subscribed to the agreement in context, unless nothing of it may leave. */
export const SubscribeButton = () => {
  const agreement = useRecordContext<Records['agreements']>();
  const translate = useTranslate();
  if (!agreement || !open.includes(agreement.level)) return null;
  return (
    <Button
      component={LinkBase}
      to={`/calendar-feeds?${new URLSearchParams({ agreementId: agreement.id })}`}
      size="small"
      startIcon={<SubscribeIcon />}
    >
      {translate('pages.feeds.subscribe')}
    </Button>
  );
};
