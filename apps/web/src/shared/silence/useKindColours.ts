import { useTheme } from '@mui/material/styles';
import type { AnswerKind } from './answerKinds.js';

/** A colour for each kind of answer; no kind is told by its colour alone. */
export function useKindColours(): Readonly<Record<AnswerKind, string>> {
  const { palette } = useTheme();
  return {
    ANSWERS: palette.success.main,
    PARTIAL: palette.info.main,
    CONTRADICTS: palette.secondary.main,
    PROMISES: palette.primary.main,
    REFERS: palette.warning.main,
    EVADES: palette.text.secondary,
    REFUSES: palette.error.main,
  };
}
