import { isDay } from '@paradero/domain/day';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Facts } from '../../shared/record/Facts.js';
import type { Records } from '../../shared/record/records.js';
import { Section } from '../../shared/record/Section.js';
import { useDateWords } from '../../shared/record/useDateWords.js';

/** The rule that raised the question, and what it saw when it last looked. */
export const Rule = ({ question }: { question: Records['questions'] }) => {
  const { rule, inputs } = question;
  const translate = useTranslate();
  const valueWords = useValueWords();
  if (rule === null) return null;
  return (
    <Section
      id="rule"
      title={translate('pages.question.rule', { rule })}
      description={translate('pages.question.ruleDescription')}
    >
      <Typography sx={{ mb: 2, maxWidth: '76ch' }}>
        {translate(`pages.question.rules.${rule}`, { _: translate('pages.question.ruleUnknown') })}
      </Typography>
      <Facts
        facts={entriesOf(inputs).map(([name, value]) => ({
          label: translate(`pages.question.input.${name}`, { _: name }),
          value: valueWords(value),
        }))}
      />
    </Section>
  );
};

function useValueWords() {
  const translate = useTranslate();
  const { day } = useDateWords();
  const words = (value: unknown): string => {
    if (value === null || value === undefined) return translate('pages.question.noBound');
    if (typeof value === 'boolean') return translate(`ra.boolean.${value}`);
    if (Array.isArray(value)) return value.map(words).join(', ');
    if (typeof value === 'object') return JSON.stringify(value);
    const text = String(value);
    return isDay(text) ? day(text) : translate(`pages.steps.${text}`, { _: text });
  };
  return words;
}

const entriesOf = (inputs: unknown): [string, unknown][] =>
  typeof inputs === 'object' && inputs !== null ? Object.entries(inputs) : [];
