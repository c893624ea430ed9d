import { Box, Link } from '@mui/material';
import type { Unresolved } from '@paradero/contract/views/unresolved';
import { LinkBase, useTranslate } from 'react-admin';
import { openQuestionsPath } from './openQuestionsPath.js';
import { UnresolvedLine } from './UnresolvedLine.js';
import type { Narrowing } from './useUnresolved.js';

interface QuestionLinesProps {
  unresolved: Unresolved;
  /** What the questions were narrowed to. */
  about: Narrowing;
  /** How many are shown of those that came. */
  most?: number;
}

/** The first of the open questions, the gravest and oldest on top, and the way to the others. */
export const QuestionLines = ({ unresolved: { total, questions }, about, most = 8 }: QuestionLinesProps) => {
  const translate = useTranslate();
  const shown = questions.slice(0, most);
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {shown.map((question) => (
          <UnresolvedLine key={question.id} question={question} />
        ))}
      </Box>
      {total > shown.length && (
        <Box sx={{ mt: 1, typography: 'body2' }}>
          <Link component={LinkBase} to={openQuestionsPath(about)}>
            {translate('pages.unresolved.all', { smart_count: total })}
          </Link>
        </Box>
      )}
    </>
  );
};
