import { Box } from '@mui/material';
import { RecordPage } from '../shared/record/RecordPage.js';
import { useDocumentWords } from '../shared/record/useDocumentWords.js';
import { Claims } from './show/Claims.js';
import { Narrative } from './show/Narrative.js';
import { ReportFacts } from './show/ReportFacts.js';

/** The page of a report: what it says on one side, the claims entered from it on the other. */
export const ReportShow = () => {
  const wordsOf = useDocumentWords();
  return (
    <RecordPage
      resource="reports"
      clocks={['knownAt', 'recordedAt']}
      title={({ title, titleEs, language }) => wordsOf(title, titleEs, language)}
    >
      {(report) => (
        <>
          <ReportFacts report={report} />
          <Box sx={columnsStyle}>
            <Narrative report={report} />
            <Claims report={report} />
          </Box>
        </>
      )}
    </RecordPage>
  );
};

const columnsStyle = {
  display: 'grid',
  gap: { xs: 2, sm: 3 },
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
};
