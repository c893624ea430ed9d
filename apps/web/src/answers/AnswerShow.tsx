import { useRecordContext } from 'react-admin';
import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import type { Records } from '../shared/record/records.js';
import { PartyTitle } from '../shared/show/PartyTitle.js';
import { Said } from './Said.js';
import { useStatement } from './useStatement.js';

/** A statement taken as an answer: what was asked, who said what and where, and what it does with the question. */
export const AnswerShow = () => (
  <RecordShow title={<AnswerTitle />}>
    <FactGroup name="what" fields={['questionId', 'class']} />
    <Said />
    <FactGroup
      name="reply"
      fields={['covers']}
      extra={['inquiryId', 'contradictsId', 'promised', 'note', 'noteEs']}
    />
    <FactGroup name="against" fields={[]} extra={['disputedById', 'disputedQuote', 'fell', 'fellReason']} />
  </RecordShow>
);

const AnswerTitle = () => {
  const answer = useRecordContext<Records['answers']>();
  const { statement } = useStatement(answer?.statementId);
  return <PartyTitle partyId={statement?.speakerId} date={statement?.stated ?? undefined} />;
};
