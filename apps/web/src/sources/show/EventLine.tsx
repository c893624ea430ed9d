import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Voided } from '../../shared/record/Voided.js';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { useWordsOf } from '../../shared/record/useWordsOf.js';
import { Verification } from '../../shared/record/Verification.js';

interface EventLineProps {
  event: { occurred: string; verification: string; voidedAt: string | null; voidReason: string | null };
  /** What happened. */
  type: string;
  summary?: string | null;
  summaryEs?: string | null;
  /** What it happened to. */
  about: ReactNode;
}

/** An event that rests on the source: what happened, when, to what. */
export const EventLine = ({ event, type, summary, summaryEs, about }: EventLineProps) => {
  const { date } = useDateWords();
  const wordsOf = useWordsOf();
  const told = summary ? wordsOf(summary, summaryEs) : undefined;
  return (
    <Box sx={{ display: 'grid', gap: 0.25 }}>
      <Voided at={event.voidedAt} reason={event.voidReason}>
        <Typography component="div">
          <strong>{type}</strong> · {date(event.occurred)}
        </Typography>
        {told && (
          <Typography component="div" lang={told.lang}>
            {told.text}
          </Typography>
        )}
      </Voided>
      <Typography variant="body2" component="div">
        {about} · <Verification code={event.verification} />
      </Typography>
    </Box>
  );
};
