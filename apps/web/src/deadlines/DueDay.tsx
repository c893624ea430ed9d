import PassedIcon from '@mui/icons-material/ReportProblemOutlined';
import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { FieldValue } from '../shared/facts/FieldValue.js';
import type { Records } from '../shared/record/records.js';
import { useDueWords } from './useDueWords.js';

/** When a deadline is due and, while it is open, how far off that is; marked where its last possible day has passed. */
export const DueDay = () => {
  const deadline = useRecordContext<Records['deadlines']>();
  const { words, hasPassed } = useDueWords(deadline);
  return (
    <Box component="span" sx={hasPassed ? passedStyle : undefined}>
      {hasPassed && <PassedIcon fontSize="small" aria-hidden />}
      <FieldValue source="due" plain />
      {words && ' · '}
      {hasPassed ? <strong>{words}</strong> : words}
    </Box>
  );
};

const passedStyle = {
  '& svg': { verticalAlign: 'text-bottom', mr: 0.5 },
  '& svg, & strong': { color: 'error.main' },
};
