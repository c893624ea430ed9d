import { Box } from '@mui/material';
import type { DeadlineAnswer } from '@paradero/contract/views/deadlines';
import { useDeadlineStepWords } from './useDeadlineStepWords.js';

/** Every step by which a deadline was computed, in order. */
export const DeadlineSteps = ({ steps }: Pick<DeadlineAnswer, 'steps'>) => {
  const words = useDeadlineStepWords();
  return (
    <Box component="ol" sx={{ pl: 2.5, my: 0, typography: 'body2', display: 'grid', gap: 0.75 }}>
      {steps.map((step, index) => (
        <li key={index}>{words(step)}</li>
      ))}
    </Box>
  );
};
