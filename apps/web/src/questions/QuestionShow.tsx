import PrintIcon from '@mui/icons-material/Print';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RecordPage } from '../shared/record/RecordPage.js';
import { useWordsOf } from '../shared/record/useWordsOf.js';
import { QuestionParts } from './show/QuestionParts.js';

/** The page of a question, fit to be printed and handed over. */
export const QuestionShow = () => {
  const wordsOf = useWordsOf();
  return (
    <RecordPage
      resource="questions"
      clocks={['validAt', 'knownAt', 'recordedAt']}
      title={({ textEn, textEs }) => wordsOf(textEn, textEs)}
      actions={<PrintButton />}
    >
      {(question) => <QuestionParts question={question} />}
    </RecordPage>
  );
};

const PrintButton = () => {
  const translate = useTranslate();
  return (
    <Button size="small" startIcon={<PrintIcon />} onClick={() => window.print()}>
      {translate('pages.record.print')}
    </Button>
  );
};
