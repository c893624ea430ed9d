import { Box, Card, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTerm } from '../../shared/fields/useTerm.js';
import { Quote } from '../../shared/record/Quote.js';
import { RecordName } from '../../shared/record/RecordName.js';
import { SourceOf } from '../../shared/record/SourceOf.js';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { Verification } from '../../shared/record/Verification.js';
import { Words } from '../../shared/record/Words.js';
import { AnswerActions } from './AnswerActions.js';
import type { GivenAnswer } from './answerGroups.js';

interface AnswerProps {
  given: GivenAnswer;
  /** Answers it contradicts or that contradict it. */
  opponents: readonly GivenAnswer[];
  hasFallen: boolean;
}

/** One answer: what it does with the question, who gave it, in which words, for how many people, and where. */
export const Answer = ({ given, opponents, hasFallen }: AnswerProps) => {
  const { answer, statement } = given;
  const translate = useTranslate();
  const { date, day } = useDateWords();
  const classWord = useTerm('answerClasses')(answer.class);
  return (
    <Card id={`answer-${answer.id}`} sx={answerStyle}>
      <Typography variant="h3">{classWord}</Typography>
      <Typography variant="body2" component="div">
        <strong>
          <RecordName resource="parties" id={statement.speakerId} />
        </strong>
        {statement.office && (
          <>
            , <Words en={statement.office} es={statement.officeEs} />
          </>
        )}{' '}
        · {date(statement.stated)}
      </Typography>
      {statement.quote && <Quote text={statement.quote} />}
      <Typography>
        <Words en={statement.summary} es={statement.summaryEs} />
      </Typography>
      {answer.covers !== null && (
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {translate('pages.question.covers', { smart_count: answer.covers })}
        </Typography>
      )}
      {answer.promised && (
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {translate('pages.question.promised', { date: date(answer.promised) })}
        </Typography>
      )}
      {hasFallen && answer.fell && (
        <Typography variant="body2" sx={{ color: 'error.main' }}>
          {translate('pages.question.fell', { day: day(answer.fell) })} {answer.fellReason}
        </Typography>
      )}
      {answer.note && (
        <Typography variant="body2">
          <Words en={answer.note} es={answer.noteEs} />
        </Typography>
      )}
      {opponents.map((opponent) => (
        <Opponent key={opponent.answer.id} opponent={opponent} />
      ))}
      <Typography variant="body2" component="div" sx={{ mt: 'auto' }}>
        <Verification code={statement.verification} /> ·{' '}
        <SourceOf id={statement.sourceId} locator={statement.locator} />
      </Typography>
      {!hasFallen && <AnswerActions answer={answer} />}
    </Card>
  );
};

const Opponent = ({ opponent }: { opponent: GivenAnswer }) => {
  const translate = useTranslate();
  const { date } = useDateWords();
  return (
    <Typography variant="body2" component="div" sx={{ color: 'error.main' }}>
      <Box component="span" aria-hidden>
        ≠{' '}
      </Box>
      <Link href={`#answer-${opponent.answer.id}`} color="inherit">
        {translate('pages.question.contradicts', { date: date(opponent.statement.stated) })}
      </Link>{' '}
      <RecordName resource="parties" id={opponent.statement.speakerId} />
    </Typography>
  );
};

const answerStyle = {
  p: 2,
  minWidth: 0,
  display: 'flex',
  flexDirection: 'column',
  gap: 1,
  overflowWrap: 'anywhere',
  scrollMarginTop: 64,
  breakInside: 'avoid',
};
