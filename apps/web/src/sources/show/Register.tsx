import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTerm } from '../../shared/fields/useTerm.js';
import { QuestionLine } from '../../shared/record/QuestionLine.js';
import { RecordName } from '../../shared/record/RecordName.js';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { RestingKind } from './RestingKind.js';
import type { Resting } from './useResting.js';

interface RegisterProps {
  sourceId: string;
  resting: Resting;
}

/** Inquiries, deadlines, questions and terms of agreements that rest on the source. */
export const Register = ({ sourceId, resting }: RegisterProps) => {
  const translate = useTranslate();
  const { date } = useDateWords();
  const inquiryState = useTerm('inquiryStates');
  const deadlineState = useTerm('deadlineStates');
  return (
    <>
      <RestingKind kind="inquiries" filter={{ sourceId }} rows={resting.inquiries}>
        {({ addresseeId, asked, state, questionId }) => (
          <Typography component="div">
            <RecordName resource="parties" id={addresseeId} /> · {date(asked)} · {inquiryState(state)} ·{' '}
            <RecordName resource="questions" id={questionId} />
          </Typography>
        )}
      </RestingKind>
      <RestingKind kind="deadlines" filter={{ basisId: sourceId }} rows={resting.deadlines}>
        {({ id, due, state }) => (
          <Typography component="div">
            <RecordName resource="deadlines" id={id} /> · {date(due)} · {deadlineState(state)}
          </Typography>
        )}
      </RestingKind>
      <RestingKind kind="questions" filter={{ sourceId }} rows={resting.questions}>
        {(question) => <QuestionLine question={question} />}
      </RestingKind>
      <RestingKind kind="agreements" filter={{ termSourceId: sourceId }} rows={resting.agreements}>
        {({ id }) => (
          <Typography component="div">
            {translate('pages.source.termOf')} <RecordName resource="agreements" id={id} />
          </Typography>
        )}
      </RestingKind>
    </>
  );
};
