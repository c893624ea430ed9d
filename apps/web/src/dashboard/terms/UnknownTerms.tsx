import { Box, Typography } from '@mui/material';
import type { TermSummary } from '@paradero/contract/views/terms';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useWords } from '../../shared/charts/useWords.js';
import { TermHead } from './TermHead.js';

/** Agreements whose term cannot be computed, each with what is missing. */
export const UnknownTerms = ({ terms }: { terms: readonly TermSummary[] }) => {
  const translate = useTranslate();
  const words = useWords();
  const titleId = useId();
  if (terms.length === 0) return null;
  return (
    <Box sx={{ mt: 1, pt: 2, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h4" component="h3" id={titleId}>
        {translate('dashboard.terms.unknownTitle', {
          smart_count: terms.length,
          count: words.number(terms.length),
        })}
      </Typography>
      <Box component="ul" aria-labelledby={titleId} sx={listStyle}>
        {terms.map((term) => (
          <Box component="li" key={term.agreementId} sx={{ minWidth: 0 }}>
            <TermHead term={term} />
          </Box>
        ))}
      </Box>
    </Box>
  );
};

const listStyle = {
  listStyle: 'none',
  m: 0,
  mt: 1,
  p: 0,
  display: 'grid',
  columnGap: 3,
  rowGap: 1.5,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(18rem, 100%), 1fr))',
};
