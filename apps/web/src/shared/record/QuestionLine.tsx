import { daysBetween } from '@paradero/domain/day';
import { Box, Link } from '@mui/material';
import { LinkBase, useCreatePath } from 'react-admin';
import { useTerm } from '../fields/useTerm.js';
import type { Records } from './records.js';
import { Severity } from './Severity.js';
import { useOpenWords } from './useOpenWords.js';
import { usePageDay } from './usePageDay.js';
import { useWordsOf } from './useWordsOf.js';

/** A question of the register in a list: its words, where it stands, and for how long. */
export const QuestionLine = ({ question }: { question: Records['questions'] }) => {
  const { id, textEn, textEs, state, topic, severity, opened, closed } = question;
  const createPath = useCreatePath();
  const { text, lang } = useWordsOf()(textEn, textEs);
  const stateWord = useTerm('questionStates')(state);
  const topicWord = useTerm('questionTopics')(topic);
  const openFor = useOpenWords();
  const until = usePageDay();
  const end = closed ?? until;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      <Link
        component={LinkBase}
        to={createPath({ resource: 'questions', type: 'show', id })}
        sx={{ fontWeight: 600 }}
        lang={lang}
      >
        {text}
      </Link>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', typography: 'body2' }}>
        <Severity code={severity} />
        <span>
          {stateWord} · {topicWord}
          {end && ` · ${openFor(daysBetween(opened, end), closed !== null)}`}
        </span>
      </Box>
    </Box>
  );
};
