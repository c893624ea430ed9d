import { Box } from '@mui/material';
import { useCanAccess } from 'react-admin';
import { useShowsPast } from '../../shared/clocks/useShowsPast.js';
import type { Records } from '../../shared/record/records.js';
import { DisputeAnswer } from './DisputeAnswer.js';
import { FallenAnswer } from './FallenAnswer.js';

/** What may become of an answer that stands, for those who may say so. */
export const AnswerActions = ({ answer }: { answer: Records['answers'] }) => {
  const { canAccess } = useCanAccess({ resource: 'answers', action: 'edit', record: answer });
  const showsPast = useShowsPast();
  if (!canAccess || showsPast) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, ml: -0.5, displayPrint: 'none' }}>
      <DisputeAnswer answer={answer} />
      <FallenAnswer answer={answer} />
    </Box>
  );
};
