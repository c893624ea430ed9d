import { Box, Link } from '@mui/material';
import type { TermSummary } from '@paradero/contract/views/terms';
import { LinkBase, useTranslate } from 'react-admin';
import { useClocks } from '../clocks/useClocks.js';
import { ledgerPath } from '../custody/paths.js';
import { recordPath } from '../paths.js';
import { useWords } from '../charts/useWords.js';
import { useRenewalWords } from './useRenewalWords.js';
import { termWords, withoutOutcomeWords } from './termWords.js';

/** The name of an agreement, where its term stands, and how many people have no recorded outcome. */
export const TermHead = ({ term }: { term: TermSummary }) => {
  const words = useWords();
  const { clocks } = useClocks();
  const translate = useTranslate();
  const renewalWords = useRenewalWords();
  const language = { words, translate };
  return (
    <Box sx={{ typography: 'body2', minWidth: 0 }}>
      <Link component={LinkBase} to={recordPath('agreements', term.agreementId)} sx={{ fontWeight: 600 }}>
        {words.title(term)}
      </Link>
      <Box>
        {termWords(term, language)} {renewalWords(term)}
      </Box>
      <Link
        component={LinkBase}
        to={ledgerPath({ owner: { resource: 'agreements', id: term.agreementId }, clocks })}
        color="textSecondary"
      >
        {withoutOutcomeWords(term, language)}
      </Link>
    </Box>
  );
};
