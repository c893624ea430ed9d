import OpposedIcon from '@mui/icons-material/CompareArrows';
import { Box, Chip, Typography } from '@mui/material';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { Answer } from './Answer.js';
import { opponentsOf, type AnswerGroup } from './answerGroups.js';
import { Evidence } from './Evidence.js';

interface AnswerColumnsProps {
  group: AnswerGroup;
  /** Whether these answers no longer stand. */
  haveFallen?: boolean;
}

/** Answers side by side, with the evidence against each, and a badge where they cannot all hold. */
export const AnswerColumns = ({ group, haveFallen = false }: AnswerColumnsProps) => {
  const translate = useTranslate();
  return (
    <Box>
      {group.contradicts && (
        <Chip
          color="error"
          size="small"
          icon={<OpposedIcon aria-hidden />}
          label={translate(
            group.answers.length > 1
              ? 'pages.question.contradiction'
              : 'pages.question.contradictedByEvidence',
          )}
          sx={{ mb: 1.5, height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 } }}
        />
      )}
      {haveFallen && (
        <Typography variant="h3" sx={{ mb: 1.5 }}>
          {translate('pages.question.fallen')}
        </Typography>
      )}
      <Box sx={columnsStyle}>
        {group.answers.map((given) => (
          <Fragment key={given.answer.id}>
            <Answer given={given} opponents={opponentsOf(given, group.answers)} hasFallen={haveFallen} />
            {given.answer.disputedById !== null && given.answer.disputedQuote !== null && (
              <Evidence sourceId={given.answer.disputedById} quote={given.answer.disputedQuote} />
            )}
          </Fragment>
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
