import { Box, Link } from '@mui/material';
import type { Unresolved } from '@paradero/contract/views/unresolved';
import { LinkBase } from 'react-admin';
import { useTerm } from '../fields/useTerm.js';
import { recordPath } from '../paths.js';
import { Severity } from '../record/Severity.js';
import { useOpenWords } from '../record/useOpenWords.js';
import { useWordsOf } from '../record/useWordsOf.js';

/** An open question in a line: how grave, its words, its topic, and for how long. */
export const UnresolvedLine = ({ question }: { question: Unresolved['questions'][number] }) => {
  const { id, textEn, textEs, severity, topic, days } = question;
  const openFor = useOpenWords();
  const topicWord = useTerm('questionTopics')(topic);
  const { text, lang } = useWordsOf()(textEn, textEs);
  return (
    <Box component="li" sx={lineStyle}>
      <Severity code={severity} />
      <Box sx={{ minWidth: 0 }}>
        <Link component={LinkBase} to={recordPath('questions', id)} lang={lang}>
          {text}
        </Link>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {topicWord} · {openFor(days)}
        </Box>
      </Box>
    </Box>
  );
};

const lineStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '7rem minmax(0, 1fr)' },
  gap: { xs: 0.5, sm: 1.5 },
  justifyItems: 'start',
  py: 1,
  '& + &': { borderTop: 1, borderColor: 'divider' },
};
