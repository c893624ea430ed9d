import { Box, Link } from '@mui/material';
import { codesOf } from '@paradero/contract/vocabulary';
import { LinkBase, useTranslate } from 'react-admin';
import { useTerm } from '../fields/useTerm.js';
import { Section } from '../record/Section.js';
import { openQuestionsPath } from './openQuestionsPath.js';
import { UnresolvedLine } from './UnresolvedLine.js';
import { useUnresolved, type Narrowing } from './useUnresolved.js';

/** What nobody has answered about a record: how many, how grave, and the first of them. Nothing when there is none. */
export const OpenQuestions = ({ about }: { about: Narrowing }) => {
  const translate = useTranslate();
  const severity = useTerm('severities');
  const { unresolved } = useUnresolved(about);
  if (!unresolved || unresolved.total === 0) return null;
  const { total, bySeverity, questions } = unresolved;
  const grave = codesOf('severities').filter((code) => bySeverity[code] > 0);
  return (
    <Section
      id="open-questions"
      title={translate('pages.unresolved.title', { smart_count: total })}
      description={grave.map((code) => `${severity(code)}: ${bySeverity[code]}`).join(' · ')}
    >
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {questions.slice(0, shown).map((question) => (
          <UnresolvedLine key={question.id} question={question} />
        ))}
      </Box>
      {total > shown && (
        <Box sx={{ mt: 1, typography: 'body2' }}>
          <Link component={LinkBase} to={openQuestionsPath(about)}>
            {translate('pages.unresolved.all', { smart_count: total })}
          </Link>
        </Box>
      )}
    </Section>
  );
};

const shown = 3;
