import { Alert, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { wholeRow } from '../shared/inputs/kindInput.js';
import { ReplyDeadline } from './ReplyDeadline.js';
import { useReplyDeadline } from './useReplyDeadline.js';

/** The day a reply is due; where a deadline sets it there is nothing to type. */
export const ReplyDueInput = () => {
  const translate = useTranslate();
  const { deadline, isPending } = useReplyDeadline();
  if (isPending) return <Skeleton height={48} />;
  if (!deadline) return <FieldInput source="replyDue" />;
  return (
    <Alert severity="info" sx={{ ...wholeRow, mb: 2 }}>
      <ReplyDeadline deadline={deadline} />
      <Typography variant="body2">{translate('pages.inquiry.changeDeadline')}</Typography>
    </Alert>
  );
};
