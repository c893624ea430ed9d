import { Box, Link } from '@mui/material';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import { useDateWords } from './useDateWords.js';
import { useWordsOf } from './useWordsOf.js';

interface SourceCiteProps {
  source: {
    id: string;
    key: string | null;
    title: string;
    titleEs: string | null;
    published: string | null;
    reliability: string;
  };
  /** Place in the source, such as a page. */
  locator?: string | null | undefined;
}

/** Names the source of a claim and leads to its page: short key, title, place in it, day of publication. */
export const SourceCite = ({ source, locator }: SourceCiteProps) => {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const words = useDateWords();
  const wordsOf = useWordsOf();
  const { id, key, title, titleEs, published, reliability } = source;
  return (
    <Box component="span" sx={{ typography: 'body2', overflowWrap: 'anywhere' }}>
      <Link component={LinkBase} to={createPath({ resource: 'sources', type: 'show', id })}>
        {key && (
          <Box component="span" sx={{ fontWeight: 600 }}>
            {key}
          </Box>
        )}
        {key && ' · '}
        {wordsOf(title, titleEs).text}
      </Link>
      {locator && `, ${locator}`}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {published && ` · ${translate('pages.record.published', { when: words.when(published) })}`}
        {` · ${translate('pages.record.reliability', { grade: reliability })}`}
      </Box>
    </Box>
  );
};
