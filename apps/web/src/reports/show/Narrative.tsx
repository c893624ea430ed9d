import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Records } from '../../shared/record/records.js';
import { Section } from '../../shared/record/Section.js';
import { useWordsOf } from '../../shared/record/useWordsOf.js';

/** What the report says, paragraph by paragraph. */
export const Narrative = ({ report }: { report: Records['reports'] }) => {
  const translate = useTranslate();
  const wordsOf = useWordsOf();
  const { narrative, narrativeEs } = report;
  const text = wordsOf(narrative ?? narrativeEs ?? '', narrativeEs).text;
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <Section id="narrative" title={translate('pages.report.narrative')}>
      {paragraphs.length === 0 && (
        <Typography color="text.secondary">{translate('pages.report.noNarrative')}</Typography>
      )}
      {paragraphs.map((paragraph, index) => (
        <Typography key={index} sx={{ maxWidth: '70ch', mb: 1.5, whiteSpace: 'pre-line' }}>
          {paragraph}
        </Typography>
      ))}
    </Section>
  );
};
