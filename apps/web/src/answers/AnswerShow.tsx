import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';

/** A statement taken as an answer, and what it does with the question. */
export const AnswerShow = () => (
  <RecordShow>
    <FactGroup name="what" fields={['questionId', 'statementId', 'class']} />
    <FactGroup
      name="reply"
      fields={['covers']}
      extra={['inquiryId', 'contradictsId', 'promised', 'note', 'noteEs']}
    />
    <FactGroup name="against" fields={[]} extra={['disputedById', 'disputedQuote', 'fell', 'fellReason']} />
  </RecordShow>
);
