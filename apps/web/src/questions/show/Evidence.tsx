import { Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Quote } from '../../shared/record/Quote.js';
import { SourceOf } from '../../shared/record/SourceOf.js';

interface EvidenceProps {
  sourceId: string;
  quote: string;
}

/** What evidence says against an answer, beside it. */
export const Evidence = ({ sourceId, quote }: EvidenceProps) => {
  const translate = useTranslate();
  return (
    <Card sx={{ p: 2, minWidth: 0, display: 'flex', flexDirection: 'column', gap: 1, breakInside: 'avoid' }}>
      <Typography variant="h3">{translate('pages.question.evidence')}</Typography>
      <Quote text={quote} />
      <Typography variant="body2" component="div" sx={{ mt: 'auto' }}>
        <SourceOf id={sourceId} />
      </Typography>
    </Card>
  );
};
