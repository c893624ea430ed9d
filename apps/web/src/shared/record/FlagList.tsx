import type { AgreementTerms } from '@paradero/contract/views/terms';
import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import { Severity } from './Severity.js';
import { useWordsOf } from './useWordsOf.js';

type Flag = AgreementTerms['flags'][number];

/** Questions the rules raise over what the page shows; each leads to its place in the register. */
export const FlagList = ({ flags }: { flags: readonly Flag[] }) => {
  const translate = useTranslate();
  if (flags.length === 0) return null;
  return (
    <Box component="ul" aria-label={translate('pages.record.flags')} sx={listStyle}>
      {flags.map((flag) => (
        <Box component="li" key={flag.key} sx={itemStyle}>
          <Severity code={flag.severity} />
          <FlagWords flag={flag} />
        </Box>
      ))}
    </Box>
  );
};

const FlagWords = ({ flag }: { flag: Flag }) => {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { text, lang } = useWordsOf()(flag.textEn, flag.textEs);
  return (
    <Typography component="div" sx={{ minWidth: 0 }}>
      <span lang={lang}>{text}</span>{' '}
      {flag.questionId ? (
        <Link
          component={LinkBase}
          to={createPath({ resource: 'questions', type: 'show', id: flag.questionId })}
          sx={{ whiteSpace: 'nowrap' }}
        >
          {translate('pages.record.openQuestion')}
        </Link>
      ) : (
        <Link href="#ledger">{translate('pages.agreement.peopleSource')}</Link>
      )}
    </Typography>
  );
};

const itemStyle = {
  display: 'flex',
  flexDirection: { xs: 'column', sm: 'row' },
  gap: { xs: 0.75, sm: 1.5 },
  alignItems: 'flex-start',
};
const listStyle = { display: 'grid', gap: 1.25, listStyle: 'none', p: 0, m: 0 };
