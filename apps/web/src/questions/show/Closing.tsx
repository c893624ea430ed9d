import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Records } from '../../shared/record/records.js';
import { Section } from '../../shared/record/Section.js';
import { useWordsOf } from '../../shared/record/useWordsOf.js';
import { GiveUpQuestion } from './GiveUpQuestion.js';

/** What would have to be recorded for the question to be answered. */
export const Closing = ({ question }: { question: Records['questions'] }) => {
  const translate = useTranslate();
  const wordsOf = useWordsOf();
  const written = question.closing ? wordsOf(question.closing, question.closingEs) : undefined;
  // What a rule asks is closed by what the rule looks for, unless somebody wrote more.
  const ofRule = question.rule && translate(`pages.question.closings.${question.rule}`, { _: '' });
  const words = written ?? (ofRule ? { text: ofRule, lang: undefined } : undefined);
  return (
    <Section
      id="closing"
      title={translate('pages.question.closing')}
      actions={<GiveUpQuestion question={question} />}
    >
      {words ? (
        <Typography lang={words.lang} sx={{ maxWidth: '76ch' }}>
          {words.text}
        </Typography>
      ) : (
        <Typography color="text.secondary">{translate('pages.question.noClosing')}</Typography>
      )}
    </Section>
  );
};
