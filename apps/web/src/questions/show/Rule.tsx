import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Facts } from '../../shared/record/Facts.js';
import { NumberLink } from '../../shared/record/NumberLink.js';
import type { Records } from '../../shared/record/records.js';
import { Section } from '../../shared/record/Section.js';
import { seenIn, type Seen } from './seen.js';
import { seenPath } from './seenPath.js';
import { useSeenWords } from './useSeenWords.js';

/** The rule that raised the question, and what it saw when it last looked. */
export const Rule = ({ question }: { question: Records['questions'] }) => {
  const { rule, inputs } = question;
  const translate = useTranslate();
  const { label, value } = useSeenWords();
  if (rule === null) return null;
  const linked = (seen: Seen) => {
    const path = seenPath(seen, question);
    return path ? <NumberLink to={path}>{value(seen)}</NumberLink> : value(seen);
  };
  return (
    <Section
      id="rule"
      title={translate('pages.question.rule', { rule })}
      description={translate('pages.question.ruleDescription')}
    >
      <Typography sx={{ mb: 2, maxWidth: '76ch' }}>
        {translate(`pages.question.rules.${rule}`, { _: translate('pages.question.ruleUnknown') })}
      </Typography>
      <Facts facts={seenIn(inputs).map((seen) => ({ label: label(seen), value: linked(seen) }))} />
    </Section>
  );
};
