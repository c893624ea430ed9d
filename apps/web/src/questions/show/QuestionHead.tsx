import { daysBetween } from '@paradero/domain/day';
import { Box, Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTerm } from '../../shared/fields/useTerm.js';
import type { Records } from '../../shared/record/records.js';
import { Severity } from '../../shared/record/Severity.js';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { usePageDay } from '../../shared/record/usePageDay.js';
import { Coverage } from './Coverage.js';

/** For how long the question has been open, where it stands, and for how many people it is answered. */
export const QuestionHead = ({ question }: { question: Records['questions'] }) => {
  const { opened, closed, closedReason, state, topic, severity } = question;
  const translate = useTranslate();
  const { day } = useDateWords();
  const stateWord = useTerm('questionStates')(state);
  const topicWord = useTerm('questionTopics')(topic);
  const until = usePageDay();
  const end = closed ?? until;
  const key = closed ? 'pages.question.daysTaken' : 'pages.question.daysOpen';
  return (
    <Card sx={{ p: { xs: 1.5, sm: 2.5 }, display: 'grid', gap: 2 }}>
      <Box>
        <Typography variant="h2" component="p" sx={daysStyle}>
          {end && end >= opened ? translate(key, { smart_count: daysBetween(opened, end) }) : stateWord}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate('pages.question.since', { day: day(opened) })}
          {closed && ` ${translate('pages.question.closedOn', { day: day(closed) })}`} {closedReason}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Severity code={severity} />
        <span>
          {stateWord} · {topicWord}
        </span>
      </Box>
      <Coverage question={question} />
    </Card>
  );
};

const daysStyle = {
  fontSize: { xs: '1.5rem', sm: '2rem' },
  '&::first-letter': { textTransform: 'uppercase' },
};
