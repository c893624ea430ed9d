import OpposedIcon from '@mui/icons-material/CompareArrows';
import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AddButton } from '../../shared/facts/AddButton.js';
import { Loadable } from '../../shared/record/Loadable.js';
import { Section } from '../../shared/record/Section.js';
import { useRelated } from '../../shared/record/useRelated.js';
import { Answer } from './Answer.js';
import { answerGroups, opponentsOf, type AnswerGroup } from './answerGroups.js';

/** Every answer beside the others; those that contradict each other stand together. */
export const Answers = ({ questionId }: { questionId: string }) => {
  const translate = useTranslate();
  const answers = useRelated('answers', { filter: { questionId }, sort: 'createdAt' });
  const statements = useRelated('statements', {
    filter: { id: [...new Set(answers.rows.map(({ statementId }) => statementId))] },
    sort: 'stated',
    isReady: !answers.isPending,
  });
  // An answer whose statement had not been published on the chosen day is not among the statements.
  const given = answers.rows.flatMap((answer) => {
    const statement = statements.rows.find(({ id }) => id === answer.statementId);
    return statement ? [{ answer, statement }] : [];
  });
  const later = statements.isPending ? 0 : answers.rows.length - given.length;
  return (
    <Section
      id="answers"
      title={translate('pages.question.answers')}
      count={given.length}
      actions={<AddButton resource="answers" values={{ questionId }} />}
    >
      <Loadable
        state={answers.error ? answers : statements}
        isEmpty={given.length === 0 && later === 0}
        empty={translate('pages.question.noAnswers')}
      >
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          {answerGroups(given).map((group) => (
            <Group key={group.answers[0]?.answer.id} group={group} />
          ))}
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

const Group = ({ group }: { group: AnswerGroup }) => {
  const translate = useTranslate();
  return (
    <Box>
      {group.contradicts && (
        <Chip
          color="error"
          size="small"
          icon={<OpposedIcon aria-hidden />}
          label={translate('pages.question.contradiction')}
          sx={{ mb: 1.5, height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 } }}
        />
      )}
      <Box sx={columnsStyle}>
        {group.answers.map((given) => (
          <Answer key={given.answer.id} given={given} opponents={opponentsOf(given, group.answers)} />
        ))}
      </Box>
    </Box>
  );
};

const columnsStyle = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(20rem, 100%), 1fr))',
};
