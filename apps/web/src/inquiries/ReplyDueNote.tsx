import { Typography } from '@mui/material';
import { ReplyDeadline } from './ReplyDeadline.js';
import { useReplyDeadline } from './useReplyDeadline.js';

/** Where the day a reply is due comes from, when a deadline sets it. */
export const ReplyDueNote = () => {
  const { deadline } = useReplyDeadline();
  if (!deadline) return null;
  return (
    <Typography variant="body2" component="div" sx={{ mt: 1.5 }}>
      <ReplyDeadline deadline={deadline} />
    </Typography>
  );
};
