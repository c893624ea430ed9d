import { daysBetween } from '@paradero/domain/day';
import { Box, Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useClocks } from '../../shared/clocks/useClocks.js';
import { useTerm } from '../../shared/fields/useTerm.js';
import type { Records } from '../../shared/record/records.js';
import { Severity } from '../../shared/record/Severity.js';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { useOpenWords } from '../../shared/record/useOpenWords.js';
import { usePageDay } from '../../shared/record/usePageDay.js';
import { ClosedWith } from './ClosedWith.js';
import { Coverage } from './Coverage.js';
import { standingOn } from './standingOn.js';
import type { Given } from './useGivenAnswers.js';

interface QuestionHeadProps {
  question: Records['questions'];
  answers: Given;
}

const endStates: readonly string[] = ['ANSWERED', 'SUPERSEDED', 'WITHDRAWN'];

// Rules give a code; people give their words.
const reasons: Readonly<Record<string, string>> = {
  'rule/no-longer-holds': 'pages.question.noLongerHolds',
  'rule/switched-off': 'pages.question.switchedOff',
};

/** For how long the question has been open, where it stands, and for how many people it is answered. */
export const QuestionHead = ({ question, answers }: QuestionHeadProps) => {
  const { opened, closedReason, topic, severity, population } = question;
  const translate = useTranslate();
  const { day } = useDateWords();
  const topicWord = useTerm('questionTopics')(topic);
  const until = usePageDay();
  const { clocks } = useClocks();
  const then =
    until && !answers.state.isPending ? standingOn(question, { given: answers.given, day: until }) : null;
  // Without a clock it stands as the register says, which knows how long nothing has happened.
  const isPast = clocks.validAt !== undefined || clocks.knownAt !== undefined;
  const state = isPast ? then?.state : question.state;
  const stateTerm = useTerm('questionStates');
  // While the answers of a past day are on their way, the state of today is not that of the day.
  const stateWord = state && stateTerm(state);
  const closed = state && endStates.includes(state) ? question.closed : null;
  const end = closed ?? until;
  const days = end && end >= opened ? daysBetween(opened, end) : null;
  const openFor = useOpenWords();
  const closedBy = reasons[closedReason ?? ''];
  return (
    <Card sx={{ p: { xs: 1.5, sm: 2.5 }, display: 'grid', gap: 2 }}>
      <Box>
        <Typography variant="h2" component="p" sx={daysStyle}>
          {days === null ? stateWord : openFor(days, Boolean(closed))}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate('pages.question.since', { day: day(opened) })}
          {closed && ` ${translate('pages.question.closedOn', { day: day(closed) })}`}{' '}
          {closed && (closedBy ? translate(closedBy) : closedReason)}
        </Typography>
        {closed && <ClosedWith question={question} />}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Severity code={severity} />
        <span>{[stateWord, topicWord].filter(Boolean).join(' · ')}</span>
      </Box>
      <Coverage population={population} covered={then?.covered ?? null} />
    </Card>
  );
};

const daysStyle = {
  fontSize: { xs: '1.5rem', sm: '2rem' },
  '&::first-letter': { textTransform: 'uppercase' },
};
