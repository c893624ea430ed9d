import { Box } from '@mui/material';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { RecordName } from '../shared/record/RecordName.js';
import type { Records } from '../shared/record/records.js';
import { useDateWords } from '../shared/record/useDateWords.js';

/** Says that a deadline sets the day of a reply, which day, and leads to it. */
export const ReplyDeadline = ({ deadline: { id, dueLatest } }: { deadline: Records['deadlines'] }) => {
  const translate = useTranslate();
  const getResourceLabel = useGetResourceLabel();
  const { day } = useDateWords();
  return (
    <>
      {dueLatest === null
        ? translate('pages.inquiry.stoppedByDeadline')
        : translate('pages.inquiry.dueByDeadline', { day: day(dueLatest) })}
      <Box>
        {getResourceLabel('deadlines', 1)}: <RecordName resource="deadlines" id={id} />
      </Box>
    </>
  );
};
