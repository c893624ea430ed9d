import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { useWordsOf } from '../../shared/record/useWordsOf.js';
import type { Entry } from './month.js';

/** Entries of a calendar in words, each with the days on which it may fall. */
export const EntryList = ({ entries, empty }: { entries: readonly Entry[]; empty: string }) => {
  const translate = useTranslate();
  const wordsOf = useWordsOf();
  const { between } = useDateWords();
  if (entries.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{empty}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {entries.map(({ key, kind, to, title, titleEs, earliest, latest }) => {
        const { text, lang } = wordsOf(title, titleEs);
        return (
          <Box component="li" key={key} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
            <Link component={LinkBase} to={to} lang={lang} sx={{ fontWeight: 600 }}>
              {text}
            </Link>
            <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
              {between(earliest, latest)} · {translate(`pages.desk.calendar.${kind}`)}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
};
