import PassedIcon from '@mui/icons-material/ReportProblemOutlined';
import { Box } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { FieldValue } from '../shared/facts/FieldValue.js';
import type { Records } from '../shared/record/records.js';
import { useToday } from '../shared/record/useToday.js';

/** When a deadline is due, marked where it is open and its last possible day has passed. */
export const DueDay = () => {
  const translate = useTranslate();
  const today = useToday();
  const deadline = useRecordContext<Records['deadlines']>();
  const { dueLatest = null, state } = deadline ?? {};
  const hasPassed = state === 'OPEN' && dueLatest !== null && today !== undefined && dueLatest < today;
  return (
    <Box component="span" sx={hasPassed ? passedStyle : undefined}>
      {hasPassed && <PassedIcon fontSize="small" aria-hidden />}
      <FieldValue source="due" plain />
      {hasPassed && <strong> · {translate('pages.record.overdue')}</strong>}
    </Box>
  );
};

const passedStyle = {
  '& svg': { verticalAlign: 'text-bottom', mr: 0.5 },
  '& svg, & strong': { color: 'error.main' },
};
