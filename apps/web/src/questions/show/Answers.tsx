import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AddButton } from '../../shared/facts/AddButton.js';
import { Loadable } from '../../shared/record/Loadable.js';
import { Section } from '../../shared/record/Section.js';
import { usePageDay } from '../../shared/record/usePageDay.js';
import { AnswerColumns } from './AnswerColumns.js';
import { answerGroups } from './answerGroups.js';
import { hasFallen } from './standingOn.js';
import type { Given } from './useGivenAnswers.js';

interface AnswersProps {
  questionId: string;
  answers: Given;
}

/** Every answer beside the others: those that contradict each other together, and those that no longer stand last. */
export const Answers = ({ questionId, answers }: AnswersProps) => {
  const { given, later, state } = answers;
  const translate = useTranslate();
  const day = usePageDay();
  const fallen = given.filter(({ answer }) => hasFallen(answer, day));
  const stand = given.filter(({ answer }) => !hasFallen(answer, day));
  return (
    <Section
      id="answers"
      title={translate('pages.question.answers')}
      count={given.length}
      actions={<AddButton resource="answers" values={{ questionId }} />}
    >
      <Loadable
        state={state}
        isEmpty={given.length === 0 && later === 0}
        empty={translate('pages.question.noAnswers')}
      >
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          {answerGroups(stand).map((group) => (
            <AnswerColumns key={group.answers[0]?.answer.id} group={group} />
          ))}
          {fallen.length > 0 && <AnswerColumns group={{ answers: fallen, contradicts: false }} haveFallen />}
        </Box>
        {later > 0 && (
          <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
            {translate('pages.question.laterAnswers', { smart_count: later })}
          </Typography>
        )}
      </Loadable>
    </Section>
  );
};
