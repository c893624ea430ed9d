import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTerm } from '../fields/useTerm.js';
import { Quote } from './Quote.js';
import { RecordName } from './RecordName.js';
import type { Records } from './records.js';
import { SourceOf } from './SourceOf.js';
import { useDateWords } from './useDateWords.js';
import { Verification } from './Verification.js';
import { Words } from './Words.js';

interface StatementLineProps {
  statement: Records['statements'];
  /** Whether the page is that of the source, which then need not be named again. */
  withoutSource?: boolean;
}

/** Words somebody is answerable for: who, when, what, and where they stand. */
export const StatementLine = ({ statement, withoutSource = false }: StatementLineProps) => {
  const { speakerId, office, officeEs, stated, stance, topic, summary, summaryEs, quote, verification } =
    statement;
  const translate = useTranslate();
  const words = useDateWords();
  const stanceWord = useTerm('stances')(stance);
  const topicWord = useTerm('questionTopics')(topic);
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <Typography variant="body2">
        <strong>
          <RecordName resource="parties" id={speakerId} />
        </strong>
        {office && (
          <>
            , <Words en={office} es={officeEs} />
          </>
        )}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {' · '}
          {words.dated(stated)} · {stanceWord} · {topicWord}
        </Box>
      </Typography>
      <Typography>
        <Words en={summary} es={summaryEs} />
      </Typography>
      {quote && <Quote text={quote} />}
      <Typography variant="body2" component="div">
        <Verification code={verification} />
        {statement.contradictsId && (
          <Box component="span" sx={{ color: 'error.main' }}>
            {' · '}
            {translate('pages.record.contradictsStatement')}
          </Box>
        )}
        {!withoutSource && (
          <>
            {' · '}
            <SourceOf id={statement.sourceId} locator={statement.locator} />
          </>
        )}
      </Typography>
    </Box>
  );
};
