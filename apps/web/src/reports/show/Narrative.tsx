import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Records } from '../../shared/record/records.js';
import { Section } from '../../shared/record/Section.js';

/** What the report says, paragraph by paragraph. */
export const Narrative = ({ report }: { report: Records['reports'] }) => {
  const translate = useTranslate();
  const paragraphs = (report.narrative ?? '').split(/\n{2,}/).filter((text) => text.trim() !== '');
  return (
    <Section id="narrative" title={translate('pages.report.narrative')}>
      {paragraphs.length === 0 && (
        <Typography color="text.secondary">{translate('pages.report.noNarrative')}</Typography>
      )}
      {paragraphs.map((text, index) => (
        <Typography key={index} sx={{ maxWidth: '70ch', mb: 1.5, whiteSpace: 'pre-line' }}>
          {text}
        </Typography>
      ))}
    </Section>
  );
};
