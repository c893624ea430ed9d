import type { Step } from '@paradero/domain/step';
import { Box } from '@mui/material';
import { SourceOf } from '../SourceOf.js';
import { useStepWords } from './useStepWords.js';

interface StepListProps {
  steps: readonly Step[];
  /** The source a step rests on, where it rests on one. */
  sourceOf?: (step: Step) => { id: string; locator: string | null } | undefined;
}

/** How something was computed, line by line. */
export const StepList = ({ steps, sourceOf }: StepListProps) => {
  const wordsOf = useStepWords();
  return (
    <Box component="ol" sx={{ m: 0, pl: 2.5, typography: 'body2', display: 'grid', gap: 0.75 }}>
      {steps.map((step, index) => {
        const source = sourceOf?.(step);
        return (
          <li key={index}>
            {wordsOf(step)}
            {source && (
              <>
                {' '}
                <SourceOf id={source.id} locator={source.locator} />
              </>
            )}
          </li>
        );
      })}
    </Box>
  );
};
