import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useCreatePath } from 'react-admin';
import { useTerm } from '../fields/useTerm.js';
import { RecordName } from './RecordName.js';
import type { Records } from './records.js';
import { SourceOf } from './SourceOf.js';
import { useDateWords } from './useDateWords.js';
import { useDocumentWords } from './useDocumentWords.js';

interface ReportLineProps {
  report: Records['reports'];
  withoutSource?: boolean;
}

/** A report in a list: who published it, when, and where it stands in review. */
export const ReportLine = ({ report, withoutSource = false }: ReportLineProps) => {
  const { id, title, titleEs, publisherId, published, reviewState, sourceId, language } = report;
  const createPath = useCreatePath();
  const words = useDateWords();
  const { text, lang } = useDocumentWords()(title, titleEs, language);
  const reviewWord = useTerm('reviewStates')(reviewState);
  return (
    <Box sx={{ display: 'grid', gap: 0.25 }}>
      <Link
        component={LinkBase}
        to={createPath({ resource: 'reports', type: 'show', id })}
        sx={{ fontWeight: 600, justifySelf: 'start' }}
        lang={lang}
      >
        {text}
      </Link>
      <Typography variant="body2" component="div">
        {publisherId && (
          <>
            <RecordName resource="parties" id={publisherId} />
            {' · '}
          </>
        )}
        {words.dated(published)} · {reviewWord}
        {sourceId && !withoutSource && (
          <>
            {' · '}
            <SourceOf id={sourceId} />
          </>
        )}
      </Typography>
    </Box>
  );
};
