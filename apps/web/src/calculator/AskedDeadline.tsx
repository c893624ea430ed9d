import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RecordName } from '../shared/record/RecordName.js';
import type { Records } from '../shared/record/records.js';
import { useDateWords } from '../shared/record/useDateWords.js';

interface AskedDeadlineProps {
  deadline: Records['deadlines'];
  /** Whether the account may change it by what is computed. */
  canChange: boolean;
}

/** Which deadline of the record the calculator was opened for, and when it is due now. */
export const AskedDeadline = ({ deadline, canChange }: AskedDeadlineProps) => {
  const translate = useTranslate();
  const { between } = useDateWords();
  const { id, dueEarliest, dueLatest } = deadline;
  return (
    <Typography sx={{ mb: 2 }}>
      {translate(`pages.calculator.${canChange ? 'changing' : 'askedFor'}`)}:{' '}
      <RecordName resource="deadlines" id={id} />,{' '}
      {translate('pages.calculator.dueNow', { window: between(dueEarliest, dueLatest) })}
    </Typography>
  );
};
