import PrintIcon from '@mui/icons-material/Print';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RecordPage } from '../shared/record/RecordPage.js';
import { useWordsOf } from '../shared/record/useWordsOf.js';
import { Answers } from './show/Answers.js';
import { Closing } from './show/Closing.js';
import { Inquiries } from './show/Inquiries.js';
import { QuestionAbout } from './show/QuestionAbout.js';
import { QuestionHead } from './show/QuestionHead.js';
import { Rule } from './show/Rule.js';

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
      {(question) => (
        <>
          <QuestionHead question={question} />
          <QuestionAbout question={question} />
          <Answers questionId={question.id} />
          <Inquiries questionId={question.id} />
          <Closing question={question} />
          <Rule question={question} />
        </>
      )}
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
